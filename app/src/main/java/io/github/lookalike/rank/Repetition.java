package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;

/**
 * Whether a picture was enlarged by repeating pixels ("nearest neighbour"): two neighbours that were one pixel differ by no more than
 * saving leaves, two that were not by what the picture shows.
 *
 * <p>{@link Interpolation} cannot tell it at 2, 4 and 8 times, where its frequency is that of a JPEG's blocks.
 */
final class Repetition {

    /**
     * Neighbours of one pixel differ by less than this share of what others do: 0 without losses, .1 to .3 in JPEGs of quality
     * 60 to 95; .9 to 1.1 in pictures that show what their pixels can, or were enlarged smoothly.
     */
    private static final double SHARE = 0.5;

    /** Strong edges, which lie anywhere, count no more than so many levels. */
    private static final int MOST = 32;

    /** Others must differ by this many levels in the mean, or the picture is too plain to tell. */
    private static final double PLAIN = 0.5;

    /** A JPEG's blocks end here, and often show it. */
    private static final int BLOCK = 8;

    /** Lines looked at, evenly spread. */
    private static final int LINES = 500;

    private long within;
    private long withins;
    private long between;
    private long betweens;

    private Repetition() {}

    /** Whether both sides of a picture show that it was made of so many columns and rows. */
    static boolean isIn(Pixels pixels, int columns, int rows) {
        return told(pixels, columns, true) && told(pixels, rows, false);
    }

    private static boolean told(Pixels pixels, int small, boolean alongRows) {
        Repetition repetition = new Repetition();
        int length = alongRows ? pixels.width() : pixels.height();
        int lines = alongRows ? pixels.height() : pixels.width();
        int step = Math.max(1, lines / LINES);
        for (int line = 0; line < lines; line += step) {
            repetition.add(pixels, line, length, (double) small / length, alongRows);
        }
        return repetition.isTold();
    }

    private void add(Pixels pixels, int line, int length, double scale, boolean alongRows) {
        int here = at(pixels, 0, line, alongRows);
        for (int i = 1; i < length; i++) {
            int before = here;
            here = at(pixels, i, line, alongRows);
            if (i % BLOCK == 0 || (length - i) % BLOCK == 0) {
                continue;
            }
            int step = Math.min(MOST, Math.abs(here - before));
            if ((int) ((i + 0.5) * scale) == (int) ((i - 0.5) * scale)) {
                within += step;
                withins++;
            } else {
                between += step;
                betweens++;
            }
        }
    }

    private boolean isTold() {
        if (withins == 0 || betweens == 0) {
            return false;
        }
        double others = (double) between / betweens;
        return others > PLAIN && (double) within / withins < SHARE * others;
    }

    private static int at(Pixels pixels, int along, int line, boolean alongRows) {
        return alongRows ? pixels.luma(along, line) : pixels.luma(line, along);
    }
}
