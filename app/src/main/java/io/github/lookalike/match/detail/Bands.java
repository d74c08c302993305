package io.github.lookalike.match.detail;

import java.util.Arrays;
import java.util.List;

/**
 * How much contrast two registered pictures have in two bands of detail, measured in the windows where there is most.
 *
 * @param fine natural logarithm of the second's deviation in the finest band over the first's (a sample less the mean of
 *     3×3)
 * @param middle the same of the band below (means of 3×3 less means of 9×9)
 * @param unexplained mean square of the difference between the two in squared levels
 * @param explained mean variance that saving accounts for there, in squared levels
 */
record Bands(double fine, double middle, double unexplained, double explained) {

    static final int WINDOW = 64;
    private static final int WINDOWS = 24;
    static final int MARGIN = 4;

    /** What both have at least, so that two plain pictures are alike: squared levels. */
    static final double FLOOR = 0.5;

    static Bands of(Registered pair, BlockNoise noise) {
        Sums sums = new Sums();
        for (int[] corner : windows(pair.first(), pair.second())) {
            sums.add(pair, noise, corner[0], corner[1]);
        }
        return sums.bands();
    }

    /** The corners of the windows with the most contrast, that of most first, and of equal ones the upper left one. */
    static List<int[]> windows(Samples first, Samples second) {
        int width = Math.min(WINDOW, first.columns() - 2 * MARGIN);
        int height = Math.min(WINDOW, first.rows() - 2 * MARGIN);
        Most most = new Most();
        for (int y = MARGIN; width >= 1 && height >= 1 && y + height + MARGIN <= first.rows(); y += height) {
            for (int x = MARGIN; x + width + MARGIN <= first.columns(); x += width) {
                double its = contrast(first, x, y);
                most.add(first.equals(second) ? its : Math.min(its, contrast(second, x, y)), x, y);
            }
        }
        return List.copyOf(Arrays.asList(most.corners).subList(0, most.count));
    }

    /** The few windows of most contrast so far, in their order. */
    private static final class Most {

        private final double[] contrasts = new double[WINDOWS];
        private final int[][] corners = new int[WINDOWS][];
        private int count;

        void add(double contrast, int x, int y) {
            int at = count;
            while (at > 0 && contrasts[at - 1] < contrast) {
                at--;
            }
            if (at == WINDOWS) {
                return;
            }
            int moved = Math.min(count, WINDOWS - 1) - at;
            System.arraycopy(contrasts, at, contrasts, at + 1, moved);
            System.arraycopy(corners, at, corners, at + 1, moved);
            contrasts[at] = contrast;
            corners[at] = new int[] {x, y};
            count = Math.min(WINDOWS, count + 1);
        }
    }

    /** The mean step between neighbours on a lattice, in levels. */
    private static double contrast(Samples samples, int left, int top) {
        double sum = 0;
        int right = Math.min(left + WINDOW, samples.columns() - 2);
        int bottom = Math.min(top + WINDOW, samples.rows() - 1);
        for (int y = top; y < bottom; y += 4) {
            for (int x = left; x < right; x += 4) {
                sum += Math.abs(samples.at(x + 2, y) - samples.at(x, y));
            }
        }
        return sum;
    }

    /** The mean of the samples that lie so near in both directions. */
    static double mean(Samples samples, int x, int y, int reach) {
        float[] values = samples.values();
        int side = 2 * reach + 1;
        // Two sums, neither of which waits for the other.
        double sum = 0;
        double others = 0;
        for (int row = y - reach; row <= y + reach; row++) {
            int at = row * samples.columns() + x - reach;
            int last = at + side - 1;
            for (; at < last; at += 2) {
                sum += values[at];
                others += values[at + 1];
            }
            sum += values[last];
        }
        return (sum + others) / (side * side);
    }

    /** Sums of squares over the windows. */
    private static final class Sums {

        private final RowMeans firsts = new RowMeans();
        private final RowMeans seconds = new RowMeans();
        private double firstFine;
        private double secondFine;
        private double firstMiddle;
        private double secondMiddle;
        private double differences;
        private double explained;
        private long count;

        void add(Registered pair, BlockNoise noise, int left, int top) {
            Samples first = pair.first();
            Samples second = pair.second();
            int right = Math.min(left + WINDOW, first.columns() - MARGIN);
            int bottom = Math.min(top + WINDOW, first.rows() - MARGIN);
            for (int y = top; y < bottom; y += 2) {
                firsts.set(first, left, right, y);
                seconds.set(second, left, right, y);
                for (int x = left; x < right; x += 2) {
                    double one = mean(first, x, y, 1);
                    double other = mean(second, x, y, 1);
                    firstFine += square(first.at(x, y) - one);
                    secondFine += square(second.at(x, y) - other);
                    firstMiddle += square(one - firsts.at(x - left));
                    secondMiddle += square(other - seconds.at(x - left));
                    differences += square(pair.difference(x, y));
                    explained += noise.at(x, y);
                    count++;
                }
            }
        }

        Bands bands() {
            double all = Math.max(1, count);
            return new Bands(
                    Math.log((secondFine / all + FLOOR) / (firstFine / all + FLOOR)) / 2,
                    Math.log((secondMiddle / all + FLOOR) / (firstMiddle / all + FLOOR)) / 2,
                    differences / all,
                    explained / all);
        }

        private static double square(double value) {
            return value * value;
        }
    }
}
