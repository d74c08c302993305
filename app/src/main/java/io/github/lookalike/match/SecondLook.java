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

    /**
     * Measured over 12,000 pairs of altered copies: laid over each other roughly, none that is a match in the end fits less
     * well than .36 at first sight and .38 at second; of 4000 pairs of different pictures these leave a quarter.
     */
    private static final double COARSELY_PROMISING = 0.3;

    private static final double PROMISING = 0.35;

    /** So much of the inner picture must lie in the outer one. */
    private static final double LEAST_OVERLAP = 0.6;

    /** A corner that goes farther than this share of the side makes another resampling worth its time. */
    private static final double NOTABLE = 0.004;

    /** Measured on 15,000 pairs: what fits by so much less than at the start fits no better in the end; .24 was the most. */
    private static final double ASTRAY = 0.25;

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
        boolean there = start.equals(Affine.IDENTITY);
        Overlay whole = there ? still(inner, outer, start, swapped) : unlaid(inner, outer, start, swapped, 0);
        if (whole.score() >= PERFECT) {
            return whole;
        }
        Affine rough = Alignment.refine(inner.coarse(), outer.coarse(), start, COARSE_STEPS);
        double promise = promise(inner, outer, start, rough);
        if (promise < PROMISING) {
            return unlaid(inner, outer, start, swapped, promise);
        }
        Overlay still = there ? whole : still(inner, outer, start, swapped);
        return still.score() >= PERFECT ? still : moved(inner, outer, still, rough);
    }

    private static Overlay unlaid(Planes inner, Planes outer, Affine start, boolean swapped, double score) {
        return new Overlay(start, swapped, score, inner.luma(), outer.luma());
    }

    /** How well they fit before they are laid over each other exactly, by the better of two maps. */
    private static double promise(Planes inner, Planes outer, Affine start, Affine rough) {
        double coarse = better(inner.coarse(), outer.coarse(), start, rough);
        return coarse < COARSELY_PROMISING
                ? Math.min(coarse, HOPELESS)
                : better(inner.fine(), outer.fine(), start, rough);
    }

    private static double better(Grid inner, Grid outer, Affine one, Affine other) {
        return Math.max(inner.correlation(outer, one, LEAST_OVERLAP), inner.correlation(outer, other, LEAST_OVERLAP));
    }

    /** As they lie at the start, or as well as they fit there around a place that was painted over. */
    private static Overlay still(Planes inner, Planes outer, Affine start, boolean swapped) {
        Planes seen = outer.seenThrough(start);
        double score = score(inner, seen);
        double around = score >= GOOD ? 0 : Patch.scoreAround(inner.luma(), seen.luma());
        return new Overlay(start, swapped, around >= GOOD ? around : score, inner.luma(), outer.luma());
    }

    private static Overlay moved(Planes inner, Planes outer, Overlay still, Affine rough) {
        Affine map = Alignment.refine(inner.fine(), outer.fine(), rough, FINE_STEPS);
        if (still.map().inverse().then(map).displacement() < NOTABLE) {
            return still;
        }
        double least = Math.max(HOPELESS, still.score() - ASTRAY);
        Overlay fitted = map.determinant() > 1.02
                ? settled(outer, inner, map.inverse(), !still.swapped(), least)
                : settled(inner, outer, map, still.swapped(), least);
        double gain = fitted.score() - still.score();
        return gain < 0 || (gain <= SLIGHT && still.score() >= GOOD) ? still : fitted;
    }

    /**
     * Looks through the map itself, so that both are normalised over the same part of the scene.
     *
     * @param leastScore with less at first sight they are not laid over each other once more
     */
    private static Overlay settled(Planes inner, Planes outer, Affine map, boolean swapped, double leastScore) {
        Planes seen = outer.seenThrough(map);
        Overlay first = new Overlay(map, swapped, score(inner, seen), inner.luma(), outer.luma());
        if (first.score() < leastScore) {
            return first;
        }
        Affine rest = Alignment.refine(inner.fine(), seen.fine(), Affine.IDENTITY, FINE_STEPS);
        Affine better = rest.then(map);
        if (rest.displacement() < NOTABLE) {
            return new Overlay(better, swapped, first.score(), inner.luma(), outer.luma());
        }
        double score = score(inner, outer.seenThrough(better));
        return score > first.score() ? new Overlay(better, swapped, score, inner.luma(), outer.luma()) : first;
    }

    private static double score(Planes inner, Planes seen) {
        return seen.fine().share() < LEAST_OVERLAP ? 0 : inner.fine().correlation(seen.fine());
    }
}
