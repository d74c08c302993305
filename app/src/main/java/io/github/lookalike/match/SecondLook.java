package io.github.lookalike.match;

import java.util.List;

/** Lays the miniatures of two pictures over each other and says how well they fit. */
final class SecondLook {

    /** No more is found by refining a start that fits so badly. */
    private static final double HOPELESS = 0.05;

    /** A better fit is not looked for. */
    static final double SURE = 0.85;

    /** Nothing is to be gained by moving what fits so well. */
    private static final double PERFECT = 0.985;

    /** What fits so well is moved only for more than a slight gain: a scene with little detail fits in many places. */
    private static final double GOOD = 0.9;

    private static final double SLIGHT = 0.008;

    /** So much of the inner picture must lie in the outer one. */
    private static final double LEAST_OVERLAP = 0.6;

    /** A corner that goes farther than this share of the side makes another resampling worth its time. */
    private static final double NOTABLE = 0.004;

    private static final int COARSE_STEPS = 12;
    private static final int FINE_STEPS = 8;

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
            Overlay one = Math.abs(start.determinant()) <= 1.0001
                    ? fit(first, second, start, false)
                    : fit(second, first, start.inverse(), true);
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

    private static Overlay fit(Planes inner, Planes outer, Affine start, boolean swapped) {
        Planes seen = start.equals(Affine.IDENTITY) ? outer : outer.seenThrough(start);
        Overlay plain = overlay(inner, seen, start, swapped);
        if (plain.score() >= PERFECT) {
            return plain;
        }
        double around = Patch.scoreAround(inner.luma(), seen.luma());
        if (around >= GOOD) {
            return new Overlay(start, swapped, around, inner.luma(), seen.luma());
        }
        Affine map = refined(inner, seen).then(start);
        Overlay fitted = map.determinant() > 1.02
                ? settled(outer, inner, map.inverse(), !swapped)
                : settled(inner, outer, map, swapped);
        double gain = fitted.score() - plain.score();
        return gain < 0 || (gain <= SLIGHT && plain.score() >= GOOD) ? plain : fitted;
    }

    private static Affine refined(Planes inner, Planes seen) {
        Affine rough = Alignment.refine(inner.coarse(), seen.coarse(), Affine.IDENTITY, COARSE_STEPS);
        return Alignment.refine(inner.fine(), seen.fine(), rough, FINE_STEPS);
    }

    /** Looks through the map itself, so that both are normalised over the same part of the scene. */
    private static Overlay settled(Planes inner, Planes outer, Affine map, boolean swapped) {
        Planes seen = outer.seenThrough(map);
        Overlay first = overlay(inner, seen, map, swapped);
        if (first.score() < HOPELESS) {
            return first;
        }
        Affine rest = Alignment.refine(inner.fine(), seen.fine(), Affine.IDENTITY, FINE_STEPS);
        if (rest.displacement() < NOTABLE) {
            return first;
        }
        Affine better = rest.then(map);
        Overlay second = overlay(inner, outer.seenThrough(better), better, swapped);
        return second.score() > first.score() ? second : first;
    }

    private static Overlay overlay(Planes inner, Planes seen, Affine map, boolean swapped) {
        double score = seen.fine().known() < LEAST_OVERLAP ? 0 : inner.fine().correlation(seen.fine());
        return new Overlay(map, swapped, score, inner.luma(), seen.luma());
    }
}
