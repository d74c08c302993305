package io.github.lookalike.match.detail;

import java.util.Arrays;

/** The lowest cosines of windows as large as a JPEG's block, orthonormal as its coefficients are. */
final class LowWaves {

    static final int SIDE = SavingNoise.SIDE;

    /** Windows begin at every half block, since an object lies anywhere. */
    static final int STRIDE = SIDE / 2;

    /** Frequencies of fewer half-waves along a side are low. */
    static final int LOW = 3;

    private LowWaves() {}

    /** How many windows lie beside each other in so many columns. */
    static int across(int columns) {
        return (columns - SIDE) / STRIDE + 1;
    }

    /** Those along a row of samples, of each window from the left on. */
    static void along(float[] row, int across, float[] line) {
        float[] c = BlockNoise.COSINES;
        for (int window = 0; window < across; window++) {
            int at = window * STRIDE;
            float outer = row[at] + row[at + 7];
            float second = row[at + 1] + row[at + 6];
            float third = row[at + 2] + row[at + 5];
            float inner = row[at + 3] + row[at + 4];
            // The lowest three waves: one is even, one odd and one even around the middle.
            line[window * LOW] = c[0] * ((outer + second) + (third + inner));
            line[window * LOW + 1] = (c[SIDE] * (row[at] - row[at + 7]) + c[SIDE + 1] * (row[at + 1] - row[at + 6]))
                    + (c[SIDE + 2] * (row[at + 2] - row[at + 5]) + c[SIDE + 3] * (row[at + 3] - row[at + 4]));
            line[window * LOW + 2] = (c[2 * SIDE] * outer + c[2 * SIDE + 1] * second)
                    + (c[2 * SIDE + 2] * third + c[2 * SIDE + 3] * inner);
        }
    }

    /** One frequency downwards of all that eight lines hold, which begin at {@code top % SIDE}. */
    static void down(float[][] lines, int top, int v, float[] sums) {
        Arrays.fill(sums, 0);
        for (int y = 0; y < SIDE; y++) {
            float weight = BlockNoise.COSINES[v * SIDE + y];
            float[] line = lines[(top + y) % SIDE];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * line[i];
            }
        }
    }

    /** Those of one window, given by its rows: by frequencies downwards, then along. */
    static void ofWindow(float[][] rows, float[] frequencies) {
        float[][] lines = new float[SIDE][LOW];
        for (int y = 0; y < SIDE; y++) {
            along(rows[y], 1, lines[y]);
        }
        float[] sums = new float[LOW];
        for (int v = 0; v < LOW; v++) {
            down(lines, 0, v, sums);
            System.arraycopy(sums, 0, frequencies, v * LOW, LOW);
        }
    }
}
