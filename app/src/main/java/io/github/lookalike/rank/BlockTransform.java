package io.github.lookalike.rank;

import io.github.lookalike.api.Turn;
import java.util.List;

/** The cosine transform of blocks of 8×8 and the order of its values in a JPEG (ITU-T T.81, A.3.3 and A.3.6). */
final class BlockTransform {

    static final int SIDE = 8;

    private static final double[][] COSINES = cosines();
    private static final int[] ZIG_ZAG = zigZag();

    private final double[] half = new double[SIDE * SIDE];

    /** Replaces samples, row by row, by frequencies: row {@code v}, column {@code u}. */
    void transform(double[] block) {
        transformRows(block, half);
        transformRows(half, block);
    }

    /** Replaces frequencies by samples. */
    void invert(double[] block) {
        invertRows(block, half);
        invertRows(half, block);
    }

    /** Where the frequency at an index of rows and columns lies in a quantisation table. */
    static int inTable(int index) {
        return ZIG_ZAG[index];
    }

    /** Whether blocks that begin at the upper left corner still do when a picture of this size is turned, given as it lies then. */
    static boolean keepsBlocks(Turn turn, int width, int height) {
        return !(turn.mirrorsColumns() && width % SIDE > 0) && !(turn.mirrorsRows() && height % SIDE > 0);
    }

    /**
     * The steps of a quantisation table, row by row; 0 where there is none.
     *
     * @param transposed as they lie where rows and columns were exchanged
     */
    static double[] steps(List<Integer> table, boolean transposed) {
        double[] steps = new double[SIDE * SIDE];
        for (int i = 0; i < steps.length && !table.isEmpty(); i++) {
            steps[i] = table.get(ZIG_ZAG[transposed ? i % SIDE * SIDE + i / SIDE : i]);
        }
        return steps;
    }

    /** Transforms each row and writes it as a column. */
    private static void transformRows(double[] from, double[] to) {
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < SIDE; u++) {
                to[u * SIDE + y] = product(COSINES[u], from, y * SIDE);
            }
        }
    }

    /** Pairs are added first, so that no sum waits for the one before it. */
    private static double product(double[] c, double[] v, int at) {
        return ((c[0] * v[at] + c[1] * v[at + 1]) + (c[2] * v[at + 2] + c[3] * v[at + 3]))
                + ((c[4] * v[at + 4] + c[5] * v[at + 5]) + (c[6] * v[at + 6] + c[7] * v[at + 7]));
    }

    /** The same back: each row of frequencies becomes a column of samples. */
    private static void invertRows(double[] from, double[] to) {
        for (int v = 0; v < SIDE; v++) {
            for (int x = 0; x < SIDE; x++) {
                double sum = 0;
                for (int u = 0; u < SIDE; u++) {
                    sum += COSINES[u][x] * from[v * SIDE + u];
                }
                to[x * SIDE + v] = sum;
            }
        }
    }

    private static double[][] cosines() {
        double[][] cosines = new double[SIDE][SIDE];
        for (int u = 0; u < SIDE; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = (u == 0 ? Math.sqrt(0.125) : 0.5) * Math.cos((2 * x + 1) * u * Math.PI / 16);
            }
        }
        return cosines;
    }

    private static int[] zigZag() {
        int[] places = new int[SIDE * SIDE];
        int next = 0;
        for (int diagonal = 0; diagonal < 2 * SIDE - 1; diagonal++) {
            for (int i = 0; i <= diagonal; i++) {
                int row = diagonal % 2 == 0 ? diagonal - i : i;
                if (row < SIDE && diagonal - row < SIDE) {
                    places[row * SIDE + diagonal - row] = next++;
                }
            }
        }
        return places;
    }
}
