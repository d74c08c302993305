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
            transformRow(from, y, to);
        }
    }

    /** Waves are even or odd around the middle of a row: the sums or the differences of values as far from it tell all. */
    private static void transformRow(double[] from, int row, double[] to) {
        int at = row * SIDE;
        double even0 = from[at] + from[at + 7];
        double even1 = from[at + 1] + from[at + 6];
        double even2 = from[at + 2] + from[at + 5];
        double even3 = from[at + 3] + from[at + 4];
        double odd0 = from[at] - from[at + 7];
        double odd1 = from[at + 1] - from[at + 6];
        double odd2 = from[at + 2] - from[at + 5];
        double odd3 = from[at + 3] - from[at + 4];
        for (int u = 0; u < SIDE; u += 2) {
            double[] c = COSINES[u];
            to[u * SIDE + row] = (c[0] * even0 + c[1] * even1) + (c[2] * even2 + c[3] * even3);
            double[] d = COSINES[u + 1];
            to[(u + 1) * SIDE + row] = (d[0] * odd0 + d[1] * odd1) + (d[2] * odd2 + d[3] * odd3);
        }
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
