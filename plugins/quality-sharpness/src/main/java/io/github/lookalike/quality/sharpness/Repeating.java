package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;
import java.util.stream.IntStream;

/**
 * How many times a picture was enlarged by repeating pixels ("nearest neighbour"). Its hard edges look like the finest detail,
 * though neighbours that were one pixel differ by no more than saving leaves.
 */
final class Repeating {

    /** 0 without losses, .1 to .5 in JPEGs of quality 75 to 95; about 1 in all other pictures. */
    private static final double SHARE = 0.5;

    /** More times no one repeats what passes for a picture. */
    private static final int MOST_TIMES = 4;

    /** The least number that 2, 3 and 4 divide. */
    private static final int PERIOD = 12;

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
        Steps across = Steps.of(pixels, true);
        if (!across.mayBeRepeated()) {
            return 1;
        }
        Steps down = Steps.of(pixels, false);
        for (int times = MOST_TIMES; times > 1; times--) {
            if (across.isRepeated(times) && down.isRepeated(times)) {
                return times;
            }
        }
        return 1;
    }

    /**
     * How far neighbours differ along one side, by their place in a period that holds any number of times whole.
     *
     * @param sums in levels
     * @param counts of neighbours
     */
    // Arrays: added to for each pixel of a line.
    @SuppressWarnings("ArrayRecordComponent")
    private record Steps(long[] sums, long[] counts) {

        static Steps of(Pixels pixels, boolean alongRows) {
            Steps steps = new Steps(new long[PERIOD], new long[PERIOD]);
            int length = alongRows ? pixels.width() : pixels.height();
            int lines = alongRows ? pixels.height() : pixels.width();
            for (int line = 0; line < lines; line += Math.max(1, lines / LINES)) {
                int next = alongRows ? pixels.luma(0, line) : pixels.luma(line, 0);
                for (int i = 1; i < length; i++) {
                    int one = next;
                    next = alongRows ? pixels.luma(i, line) : pixels.luma(line, i);
                    if (i % BLOCK != 0 && (length - i) % BLOCK != 0) {
                        steps.sums[i % PERIOD] += Math.min(MOST, Math.abs(next - one));
                        steps.counts[i % PERIOD]++;
                    }
                }
            }
            return steps;
        }

        boolean mayBeRepeated() {
            return IntStream.rangeClosed(2, MOST_TIMES).anyMatch(this::isRepeated);
        }

        boolean isRepeated(int times) {
            double between = mean(0, times);
            boolean repeated = between > PLAIN;
            for (int place = 1; place < times; place++) {
                // Where no neighbours were looked at, nothing is told.
                repeated &= mean(place, times) < SHARE * between;
            }
            return repeated;
        }

        /** Not a number, which is neither above nor below another, where there are none. */
        private double mean(int place, int times) {
            long sum = 0;
            long count = 0;
            for (int i = place; i < PERIOD; i += times) {
                sum += sums[i];
                count += counts[i];
            }
            return count == 0 ? Double.NaN : (double) sum / count;
        }
    }
}
