package io.github.lookalike.match;

import java.util.List;

/** Lays the miniatures of two pictures over each other and says how well they fit. */
final class SecondLook {

    /** A better fit is not looked for. */
    static final double SURE = 0.85;

    private SecondLook() {}

    /**
     * The best way found to lay one over the other.
     *
     * @param second turned so that it lies as the first
     * @param starts maps from the first to the second that may be about right; at least one
     */
    static Overlay look(Planes first, Planes second, List<Affine> starts) {
        Overlay best = null;
        for (Affine start : starts) {
            double bestScore = best == null ? 0 : best.score();
            Overlay one = way(first, second, start, bestScore).from(inner(start));
            if (best == null || one.score() > best.score()) {
                best = one;
            }
            if (best.score() > SURE) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no start to look from");
        }
        return best;
    }

    /** One laid over the other by a map from the first to the second. */
    static Overlay unmoved(Planes first, Planes second, Affine map) {
        return way(first, second, map, 0).at(inner(map));
    }

    private static OverlaySearch way(Planes first, Planes second, Affine start, double bestScore) {
        return shrinks(start)
                ? new OverlaySearch(first, second, false, bestScore)
                : new OverlaySearch(/* inner= */ second, /* outer= */ first, true, bestScore);
    }

    private static Affine inner(Affine start) {
        return shrinks(start) ? start : start.inverse();
    }

    private static boolean shrinks(Affine start) {
        return Math.abs(start.determinant()) <= 1.0001;
    }
}
