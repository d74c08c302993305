package io.github.lookalike.rank;

import java.util.Arrays;

/**
 * The filter of 5×5 neighbours and the tone curve of the third degree that make one picture most like another, by least
 * squares: whatever sharpening, softening, shift of part of a pixel, light or contrast lies between them.
 */
final class ToneFit {

    /** How far neighbours are away at most. */
    static final int REACH = 2;

    private static final int SIDE = 2 * REACH + 1;
    private static final int UNKNOWNS = SIDE * SIDE + 3;

    private static final int TOGETHER = 4;

    /** Keeps the equations solvable where neighbours are all alike; far below a level of lightness. */
    private static final double DAMPING = 1e-3;

    private final double[][] products = new double[UNKNOWNS][UNKNOWNS + 1];
    private final double[][] terms = new double[TOGETHER][UNKNOWNS + 1];
    private double[] weights = new double[UNKNOWNS];
    private boolean solved;

    /**
     * Takes a square into account.
     *
     * @param patch the square of the first picture with {@link #REACH} more pixels on each side
     * @param wanted the square of the second, {@code side × side}
     */
    void add(float[] patch, float[] wanted, int side) {
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x += TOGETHER) {
                for (int i = 0; i < TOGETHER; i++) {
                    boolean within = x + i < side;
                    if (within) {
                        terms(patch, side + 2 * REACH, x + i, y, terms[i]);
                        terms[i][UNKNOWNS] = wanted[y * side + x + i];
                    } else {
                        Arrays.fill(terms[i], 0);
                    }
                }
                addProducts(terms[0], terms[1], terms[2], terms[3]);
            }
        }
    }

    /** Of {@value #TOGETHER} samples at a time, so that each sum is read and written once for them. */
    private void addProducts(double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < UNKNOWNS; i++) {
            double[] row = products[i];
            double one = a[i];
            double two = b[i];
            double three = c[i];
            double four = d[i];
            for (int j = i; j <= UNKNOWNS; j++) {
                row[j] += (one * a[j] + two * b[j]) + (three * c[j] + four * d[j]);
            }
        }
    }

    /** Solves the equations of all squares by elimination. */
    void solve() {
        double[][] rows = new double[UNKNOWNS][];
        for (int i = 0; i < UNKNOWNS; i++) {
            rows[i] = products[i].clone();
            rows[i][i] += DAMPING * Math.max(1, products[UNKNOWNS - 1][UNKNOWNS - 1]);
            for (int j = 0; j < i; j++) {
                rows[i][j] = products[j][i];
            }
        }
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int below = i + 1; below < UNKNOWNS; below++) {
                double factor = rows[below][i] / rows[i][i];
                for (int j = i; j <= UNKNOWNS; j++) {
                    rows[below][j] -= factor * rows[i][j];
                }
            }
        }
        double[] found = new double[UNKNOWNS];
        for (int i = UNKNOWNS - 1; i >= 0; i--) {
            double rest = rows[i][UNKNOWNS];
            for (int j = i + 1; j < UNKNOWNS; j++) {
                rest -= rows[i][j] * found[j];
            }
            found[i] = rest / rows[i][i];
        }
        weights = found;
        solved = true;
    }

    /** Whether the equations were solved. */
    boolean isSolved() {
        return solved;
    }

    /** What the filter makes of a patch. */
    void apply(float[] patch, int side, double[] filtered) {
        int width = side + 2 * REACH;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double tone = patch[(y + REACH) * width + x + REACH] / 128 - 1;
                double sum =
                        weights[UNKNOWNS - 1] + tone * tone * (weights[UNKNOWNS - 3] + tone * weights[UNKNOWNS - 2]);
                for (int row = 0; row < SIDE; row++) {
                    sum += line(row * SIDE, patch, (y + row) * width + x);
                }
                filtered[y * side + x] = sum;
            }
        }
    }

    private double line(int weight, float[] patch, int at) {
        return (weights[weight] * patch[at] + weights[weight + 1] * patch[at + 1])
                + (weights[weight + 2] * patch[at + 2] + weights[weight + 3] * patch[at + 3])
                + weights[weight + 4] * patch[at + 4];
    }

    /**
     * By how much a wave of so many halves along the sides of a block of 8×8 becomes stronger.
     *
     * @param across half-waves along a row, {@code down} those along a column
     */
    double gain(int across, int down) {
        double sum = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                sum += weights[row * SIDE + column]
                        * Math.cos(Math.PI * across * (column - REACH) / BlockTransform.SIDE)
                        * Math.cos(Math.PI * down * (row - REACH) / BlockTransform.SIDE);
            }
        }
        return Math.abs(sum);
    }

    private static void terms(float[] patch, int width, int x, int y, double[] terms) {
        int next = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                terms[next++] = patch[(y + row) * width + x + column];
            }
        }
        double tone = patch[(y + REACH) * width + x + REACH] / 128 - 1;
        terms[next++] = tone * tone;
        terms[next++] = tone * tone * tone;
        terms[next] = 1;
    }
}
