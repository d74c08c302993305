package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;

/**
 * How many times a picture was enlarged by repeating pixels ("nearest neighbour"). Its hard edges look like the finest detail,
 * though neighbours that were one pixel differ by no more than saving leaves.
 */
final class Repeating {

    /** 0 without losses, .1 to .5 in JPEGs of quality 75 to 95; about 1 in all other pictures. */
    private static final double SHARE = 0.5;

    /** More times no one repeats what passes for a picture. */
    private static final int MOST_TIMES = 4;

    /** Strong edges, which lie anywhere, count no more than so many levels. */
    private static final int MOST = 32;

    /** In the mean, in levels; plainer pictures do not tell. */
    private static final double PLAIN = 0.5;

    /** A JPEG's blocks end here, and often show it. */
    private static final int BLOCK = 8;

    /** Lines looked at, evenly spread. */
    private static final int LINES = 200;

    private Repeating() {}

    /** 1 where nothing was repeated, else 2 to 4. */
    static int times(Pixels pixels) {
        for (int times = MOST_TIMES; times > 1; times--) {
            if (isRepeated(pixels, times, true) && isRepeated(pixels, times, false)) {
                return times;
            }
        }
        return 1;
    }

    private static boolean isRepeated(Pixels pixels, int times, boolean alongRows) {
        int length = alongRows ? pixels.width() : pixels.height();
        int lines = alongRows ? pixels.height() : pixels.width();
        long[] steps = new long[times];
        long[] counts = new long[times];
        for (int line = 0; line < lines; line += Math.max(1, lines / LINES)) {
            for (int i = 1; i < length; i++) {
                if (i % BLOCK != 0 && (length - i) % BLOCK != 0) {
                    int one = alongRows ? pixels.luma(i - 1, line) : pixels.luma(line, i - 1);
                    int next = alongRows ? pixels.luma(i, line) : pixels.luma(line, i);
                    steps[i % times] += Math.min(MOST, Math.abs(next - one));
                    counts[i % times]++;
                }
            }
        }
        double between = (double) steps[0] / Math.max(1, counts[0]);
        boolean repeated = counts[0] > 0 && between > PLAIN;
        for (int place = 1; place < times; place++) {
            repeated &= counts[place] > 0 && (double) steps[place] / counts[place] < SHARE * between;
        }
        return repeated;
    }
}
