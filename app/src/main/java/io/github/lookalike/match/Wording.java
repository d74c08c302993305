package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a few words how two pictures differ; the words fit whichever of them came first. */
final class Wording {

    private static final double NOTABLE_CROP = 0.012;
    private static final double NOTABLE_TILT = 0.4;
    private static final double NOTABLE_STRETCH = 0.02;
    private static final double NOTABLE_CHANGE = 0.016;
    private static final double NOTABLE_LIGHT = 4;
    private static final double NOTABLE_CONTRAST = 0.06;
    private static final double NOTABLE_COLOUR = 5;
    private static final double GREY = 2.5;

    private Wording() {}

    static String label(Candidate candidate, Sight sight, Geometry geometry) {
        List<String> words = new ArrayList<>();
        ImageFile one = candidate.first().file();
        ImageFile other = candidate.second().file();
        if (!one.format().equals(other.format())) {
            words.add(one.format() + " and " + other.format());
        }
        size(sight, geometry, one, other, words);
        turn(sight.turn(), words);
        if (geometry.cropped() > NOTABLE_CROP) {
            words.add("crop " + percent(geometry.cropped()));
        }
        if (geometry.tilt() > NOTABLE_TILT) {
            words.add(String.format(Locale.ROOT, "tilted %.1f°", geometry.tilt()));
        }
        if (geometry.framed()) {
            words.add("border differs");
        }
        tones(sight.differences(), words);
        if (sight.differences().changed() > NOTABLE_CHANGE) {
            words.add("differs in " + percent(sight.differences().changed()) + " of the area");
        }
        return words.isEmpty() ? "re-encoded" : String.join(", ", words);
    }

    private static void size(Sight sight, Geometry geometry, ImageFile one, ImageFile other, List<String> words) {
        double width = sight.turn().transposes() ? other.height() : other.width();
        double scale = Math.min(width, one.width()) / Math.max(width, one.width());
        if (geometry.cropped() <= NOTABLE_CROP && Math.abs(scale - 1) > 0.005) {
            words.add(percent(scale) + " size");
        }
        if (geometry.stretched() > NOTABLE_STRETCH) {
            words.add("stretched " + percent(Math.expm1(geometry.stretched())));
        }
    }

    private static void turn(Turn turn, List<String> words) {
        switch (turn) {
            case NONE -> {}
            case MIRROR -> words.add("mirrored");
            case FLIP -> words.add("flipped");
            case HALF -> words.add("turned 180°");
            case QUARTER, THREE_QUARTERS -> words.add("turned 90°");
            case TRANSPOSE, TRANSVERSE -> words.add("turned 90° and mirrored");
        }
    }

    private static void tones(Differences seen, List<String> words) {
        Colours colours = seen.colours();
        if (Math.min(colours.first(), colours.second()) < GREY
                && Math.max(colours.first(), colours.second()) > 2 * GREY) {
            words.add("grey");
        } else if (colours.apart() > NOTABLE_COLOUR) {
            words.add("colours differ");
        }
        if (Math.abs(seen.lighter()) > NOTABLE_LIGHT) {
            words.add("lightness differs");
        }
        if (Math.abs(Math.log(seen.contrast())) > NOTABLE_CONTRAST) {
            words.add("contrast differs");
        }
    }

    static String percent(double share) {
        double percent = 100 * share;
        return percent < 1 ? String.format(Locale.ROOT, "%.1f %%", percent) : Math.round(percent) + " %";
    }
}
