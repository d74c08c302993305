package io.github.lookalike.match.detail;

import java.util.Arrays;

/** The means of squares of samples around every other place of a row: what two of them share is added up once. */
final class RowMeans {

    /** How far the squares reach in each direction. */
    private static final int REACH = Bands.MARGIN;

    private static final int SIDE = 2 * REACH + 1;

    private double[] columns = new double[Bands.WINDOW + 2 * REACH];
    private double[] means = new double[Bands.WINDOW];

    /** Those around the places from {@code left} on, before {@code right}; so far from the edges there must be samples. */
    void set(Samples samples, int left, int right, int y) {
        int width = right - left + 2 * REACH;
        if (columns.length < width) {
            columns = new double[width];
            means = new double[width];
        }
        Arrays.fill(columns, 0, width, 0);
        for (int row = y - REACH; row <= y + REACH; row++) {
            add(samples.values(), row * samples.columns() + left - REACH, width);
        }
        double sum = 0;
        for (int x = 0; x < SIDE; x++) {
            sum += columns[x];
        }
        for (int x = 0; x < right - left; x += 2) {
            means[x] = sum / (SIDE * SIDE);
            if (x + 2 < right - left) {
                sum += columns[x + SIDE] + columns[x + SIDE + 1] - columns[x] - columns[x + 1];
            }
        }
    }

    private void add(float[] values, int from, int width) {
        for (int x = 0; x < width; x++) {
            columns[x] += values[from + x];
        }
    }

    /** The mean around an even place, counted from the left one. */
    double at(int x) {
        return means[x];
    }
}
