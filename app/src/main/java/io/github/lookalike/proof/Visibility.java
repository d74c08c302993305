package io.github.lookalike.proof;

import io.github.lookalike.match.detail.FullDifference;

/** Whether two pictures are large, detailed and well enough saved that a change of six by six samples would show. */
final class Visibility {

    /** Fewer rows or columns show no face's eyes and no letter of a page. */
    private static final int SHORTEST_SIDE = 100;

    /** With fewer tiles that show something, any two plain pictures are alike. */
    private static final int FEWEST_TILES = 8;

    /**
     * Saved more coarsely than at quality 32 or so, a digit or a spot of nine samples may be lost in the blocks: one of 697 such
     * changes was at quality 30, none of 10 000 at 40 and better. Mean square, in squared levels.
     */
    private static final double MOST_NOISE = 900;

    /** Equal samples need no detail: what differs in nothing differs nowhere. Mean square, in squared levels. */
    private static final double NOTHING = 0.01;

    /** Formats that lose nothing round a few colours to the next level when they are converted. */
    private static final double ROUNDING = 1;

    private Visibility() {}

    static boolean sufficient(FullDifference difference) {
        if (equal(difference)) {
            return true;
        }
        return Math.min(difference.columns(), difference.rows()) >= SHORTEST_SIDE
                && difference.detailed() >= FEWEST_TILES
                && difference.noise() <= MOST_NOISE;
    }

    /** Whether all samples are equal, but for rounding. */
    static boolean equal(FullDifference difference) {
        return !difference.resized()
                && difference.greatest() <= ROUNDING
                && difference.unexplained() < NOTHING
                && difference.lightCluster() == 0
                && difference.colourCluster() == 0
                && difference.lightTone() == 0
                && difference.colourTone() == 0
                && difference.spot() <= 0;
    }
}
