package io.github.lookalike.match;

/**
 * Lays one picture over another.
 *
 * @param inner the picture that shows less of the scene
 * @param swapped whether it is the second picture of the pair
 * @param bestScore of other ways to lay them that were tried; what will not reach it is given up
 */
record OverlaySearch(Planes inner, Planes outer, boolean swapped, double bestScore) {

    /** No more is found by refining a start that fits so badly. */
    private static final double HOPELESS = 0.05;

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

    /** What takes less of the outer picture is no more than a few places there: it is looked at through the map at once. */
    private static final double SMALL_PART = 0.4;

    /** A corner that goes farther than this share of the side makes another resampling worth its time. */
    private static final double NOTABLE = 0.004;

    /** Measured on 15,000 pairs: what fits by so much less than at the start fits no better in the end; .24 was the most. */
    private static final double ASTRAY = 0.25;

    /** Measured on 26,000 that were moved to gain: but for a few they already fitted, not laid exactly, better by less. */
    private static final double WORSE = 0.02;

    /**
     * Measured on 1000 starts that surpassed the one before: none fitted by so much less than that one before it was laid
     * exactly, and none by more than half of it when it had been.
     */
    private static final double BEHIND = 0.15;

    private static final double BEHIND_EXACTLY = 0.1;

    private static final int COARSE_STEPS = 12;
    private static final int FINE_STEPS = 8;

    /** The best way found near a map that may be about right. */
    Overlay from(Affine start) {
        if (start.determinant() < SMALL_PART) {
            return settled(start, PROMISING);
        }
        boolean there = start.equals(Affine.IDENTITY);
        Overlay whole = there ? still(start) : unlaid(start, 0);
        if (whole.score() >= PERFECT) {
            return whole;
        }
        Affine rough = Alignment.refine(inner.coarse(), outer.coarse(), start, COARSE_STEPS);
        Rough coarse = Rough.of(inner.coarse(), outer.coarse(), start, rough);
        if (coarse.better() < COARSELY_PROMISING) {
            return unlaid(start, Math.min(coarse.better(), HOPELESS));
        }
        Rough fine = Rough.of(inner.fine(), outer.fine(), start, rough);
        if (fine.better() < PROMISING) {
            return unlaid(start, fine.better());
        }
        Overlay still = there ? whole : still(start);
        if (still.score() >= PERFECT) {
            return still;
        }
        return moved(still, coarse.astray() || fine.astray() ? start : rough, fine.atStart());
    }

    /** As they lie there. */
    Overlay at(Affine map) {
        return new Overlay(map, swapped, score(inner, outer.seenThrough(map)), inner.luma(), outer.luma());
    }

    /**
     * How well they fit before they are laid over each other exactly.
     *
     * @param refined by the map found near the start
     */
    private record Rough(double atStart, double refined) {

        static Rough of(LumaGrid inner, LumaGrid outer, Affine start, Affine refined) {
            return new Rough(
                    inner.correlation(outer, start, LEAST_OVERLAP), inner.correlation(outer, refined, LEAST_OVERLAP));
        }

        double better() {
            return Math.max(atStart, refined);
        }

        boolean astray() {
            return refined < atStart;
        }
    }

    private Overlay unlaid(Affine start, double score) {
        return new Overlay(start, swapped, score, inner.luma(), outer.luma());
    }

    /** As they lie at the start, or as well as they fit there around a place that was painted over. */
    private Overlay still(Affine start) {
        Planes seen = outer.seenThrough(start);
        double score = score(inner, seen);
        double around = score >= GOOD ? 0 : LocalEdit.scoreAround(inner.luma(), seen.luma());
        return new Overlay(start, swapped, around >= GOOD ? around : score, inner.luma(), outer.luma());
    }

    /** @param atStart how well they fit there before they are laid over each other exactly */
    private Overlay moved(Overlay still, Affine rough, double atStart) {
        Affine map = Alignment.refine(inner.fine(), outer.fine(), rough, FINE_STEPS);
        if (still.map().inverse().then(map).displacement() < NOTABLE
                || inner.fine().correlation(outer.fine(), map, 0) < Math.max(atStart - WORSE, bestScore - BEHIND)) {
            return still;
        }
        double least = Math.max(HOPELESS, Math.max(still.score() - ASTRAY, bestScore - BEHIND_EXACTLY));
        Overlay fitted = map.determinant() > 1.02
                ? new OverlaySearch(/* inner= */ outer, /* outer= */ inner, !swapped, bestScore)
                        .settled(map.inverse(), least)
                : settled(map, least);
        double gain = fitted.score() - still.score();
        return gain < 0 || (gain <= SLIGHT && still.score() >= GOOD) ? still : fitted;
    }

    /**
     * Looks through the map itself, so that both are normalised over the same part of the scene.
     *
     * @param leastScore with less at first sight they are not laid over each other once more
     */
    private Overlay settled(Affine map, double leastScore) {
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
