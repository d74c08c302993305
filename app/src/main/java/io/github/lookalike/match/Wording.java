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

    static List<Reason> label(CandidatePair candidate, Turn turn, Evidence seen) {
        List<Reason> words = new ArrayList<>();
        ImageFile one = candidate.first().file();
        ImageFile other = candidate.second().file();
        if (!one.format().equals(other.format())) {
            words.add(Reason.of("match.formats", one.format(), other.format()));
        }
        size(turn, seen, one, other, words);
        turn(turn, words);
        if (seen.of(Quantity.CROPPED) > NOTABLE_CROP) {
            words.add(Reason.of("match.crop", percent(seen.of(Quantity.CROPPED))));
        }
        if (seen.of(Quantity.TILT) > NOTABLE_TILT) {
            words.add(Reason.of("match.tilted", String.format(Locale.ROOT, "%.1f", seen.of(Quantity.TILT))));
        }
        if (seen.is(Quantity.FRAMED)) {
            words.add(Reason.of(BORDER));
        }
        tones(seen, words);
        if (seen.of(Quantity.CHANGED) > NOTABLE_CHANGE) {
            words.add(Reason.of("match.differs", percent(seen.of(Quantity.CHANGED))));
        }
        return words.isEmpty() ? List.of(Reason.of("match.re-encoded")) : List.copyOf(words);
    }

    private static void size(Turn turn, Evidence seen, ImageFile one, ImageFile other, List<Reason> words) {
        double times = times(one, other, turn);
        double scale = Math.min(times, 1 / times);
        if (seen.of(Quantity.CROPPED) <= NOTABLE_CROP && Math.abs(scale - 1) > 0.005) {
            words.add(Reason.of(SIZE, percent(scale)));
        }
        if (seen.of(Quantity.STRETCHED) > NOTABLE_STRETCH) {
            words.add(Reason.of(STRETCHED, percent(Math.expm1(seen.of(Quantity.STRETCHED)))));
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

    private static void tones(Evidence seen, List<Reason> words) {
        if (seen.of(Quantity.LEAST_COLOURFUL) < GREY && seen.of(Quantity.MOST_COLOURFUL) > 2 * GREY) {
            words.add(Reason.of("match.grey"));
        } else if (seen.of(Quantity.COLOUR) > NOTABLE_COLOUR) {
            words.add(Reason.of("match.colours"));
        }
        if (seen.of(Quantity.LIGHT) > NOTABLE_LIGHT) {
            words.add(Reason.of("match.lightness"));
        }
        if (seen.of(Quantity.CONTRAST) > NOTABLE_CONTRAST) {
            words.add(Reason.of("match.contrast"));
        }
    }

    /** A number of percent, as precise as is of interest. */
    static String percent(double share) {
        double percent = 100 * share;
        return percent < 1 ? String.format(Locale.ROOT, "%.1f", percent) : String.valueOf(Math.round(percent));
    }
}
