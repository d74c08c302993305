package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how two pictures differ; what it says fits whichever of them came first. */
final class Wording {

    /** That one has a frame which the other lacks. */
    static final String BORDER = "match.border";

    static final String STRETCHED = "match.stretched";

    /** That they differ in size; its argument is that of the smaller one. */
    static final String SIZE = "match.size";

    private static final double NOTABLE_CROP = 0.012;
    private static final double NOTABLE_TILT = 0.4;
    private static final double NOTABLE_STRETCH = 0.02;
    private static final double NOTABLE_CHANGE = 0.016;
    private static final double NOTABLE_LIGHT = 4;
    private static final double NOTABLE_CONTRAST = 0.06;
    private static final double NOTABLE_COLOUR = 5;
    private static final double GREY = 2.5;

    private Wording() {}

    static List<Reason> label(CandidatePair candidate, Observation observation, Geometry geometry) {
        List<Reason> words = new ArrayList<>();
        ImageFile one = candidate.first().file();
        ImageFile other = candidate.second().file();
        if (!one.format().equals(other.format())) {
            words.add(Reason.of("match.formats", one.format(), other.format()));
        }
        size(observation, geometry, one, other, words);
        turn(observation.turn(), words);
        if (geometry.cropped() > NOTABLE_CROP) {
            words.add(Reason.of("match.crop", percent(geometry.cropped())));
        }
        if (geometry.tilt() > NOTABLE_TILT) {
            words.add(Reason.of("match.tilted", String.format(Locale.ROOT, "%.1f", geometry.tilt())));
        }
        if (geometry.framed()) {
            words.add(Reason.of(BORDER));
        }
        tones(observation.differences(), words);
        if (observation.differences().changed() > NOTABLE_CHANGE) {
            words.add(
                    Reason.of("match.differs", percent(observation.differences().changed())));
        }
        return words.isEmpty() ? List.of(Reason.of("match.re-encoded")) : List.copyOf(words);
    }

    private static void size(
            Observation observation, Geometry geometry, ImageFile one, ImageFile other, List<Reason> words) {
        double times = times(one, other, observation.turn());
        double scale = Math.min(times, 1 / times);
        if (geometry.cropped() <= NOTABLE_CROP && Math.abs(scale - 1) > 0.005) {
            words.add(Reason.of(SIZE, percent(scale)));
        }
        if (geometry.stretched() > NOTABLE_STRETCH) {
            words.add(Reason.of(STRETCHED, percent(Math.expm1(geometry.stretched()))));
        }
    }

    /** How many times wider a picture is than another one, turned to lie as it. */
    private static double times(ImageFile one, ImageFile other, Turn turn) {
        return (double) one.width() / (turn.transposes() ? other.height() : other.width());
    }

    /** That a picture is smaller or larger than another one. */
    static Reason size(ImageFile one, ImageFile other, Turn turn) {
        double times = times(one, other, turn);
        return Reason.of(times > 1 ? "match.enlarged" : SIZE, percent(times));
    }

    private static void turn(Turn turn, List<Reason> words) {
        switch (turn) {
            case NONE -> {}
            case MIRROR -> words.add(Reason.of("match.mirrored"));
            case FLIP -> words.add(Reason.of("match.flipped"));
            case HALF -> words.add(Reason.of("match.turned-180"));
            case QUARTER, THREE_QUARTERS -> words.add(Reason.of("match.turned-90"));
            case TRANSPOSE, TRANSVERSE -> words.add(Reason.of("match.turned-90-mirrored"));
        }
    }

    private static void tones(OverlayResidual seen, List<Reason> words) {
        ColourComparison colours = seen.colours();
        if (Math.min(colours.first(), colours.second()) < GREY
                && Math.max(colours.first(), colours.second()) > 2 * GREY) {
            words.add(Reason.of("match.grey"));
        } else if (colours.apart() > NOTABLE_COLOUR) {
            words.add(Reason.of("match.colours"));
        }
        if (Math.abs(seen.lighter()) > NOTABLE_LIGHT) {
            words.add(Reason.of("match.lightness"));
        }
        if (Math.abs(Math.log(seen.contrast())) > NOTABLE_CONTRAST) {
            words.add(Reason.of("match.contrast"));
        }
    }

    /** A number of percent, as precise as is of interest. */
    static String percent(double share) {
        double percent = 100 * share;
        return percent < 1 ? String.format(Locale.ROOT, "%.1f", percent) : String.valueOf(Math.round(percent));
    }
}
