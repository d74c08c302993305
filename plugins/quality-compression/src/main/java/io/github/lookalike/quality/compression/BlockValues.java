package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;

/** The low frequencies of evenly spread blocks of a picture, by the cosine transform of JPEG (ITU-T T.81, A.3.3). */
final class BlockValues {

    private static final int BLOCKS = 5_000;
    private static final int SIDE = BlockGrid.SIDE;
    private static final double[][] COSINES = cosines();

    private final float[][] byFrequency;

    private BlockValues(float[][] byFrequency) {
        this.byFrequency = byFrequency;
    }

    /** @param every of the blocks that are looked at, one of so many, the first of them */
    static BlockValues of(Pixels pixels, BlockGrid grid, int every) {
        int columns = Math.max(0, (pixels.width() - grid.left()) / SIDE);
        int rows = Math.max(0, (pixels.height() - grid.top()) / SIDE);
        int step = (int) Math.max(1, Math.round(Math.sqrt((double) columns * rows / BLOCKS)));
        int across = (columns + step - 1) / step;
        int down = (rows + step - 1) / step;
        float[][] values = new float[QuantisationSteps.COUNT][(across * down + every - 1) / every];
        double[] block = new double[SIDE * SIDE];
        float[] shown = new float[SIDE * SIDE];
        for (int i = 0; i < across * down; i += every) {
            int left = grid.left() + i % across * step * SIDE;
            int top = grid.top() + i / across * step * SIDE;
            pixels.view(new Rectangle(left, top, SIDE, SIDE)).averageLuma(SIDE, SIDE, shown);
            transformRows(shown, block);
            for (int frequency = 0; frequency < values.length; frequency++) {
                values[frequency][i / every] = (float) transformColumn(block, frequency);
            }
        }
        return new BlockValues(values);
    }

    /** The values of a frequency, one a block; not copied. */
    float[] ofFrequency(int index) {
        return byFrequency[index];
    }

    /** Writes the values of each row of a block as a column. */
    private static void transformRows(float[] shown, double[] rows) {
        for (int y = 0; y < SIDE; y++) {
            int at = y * SIDE;
            // Waves are even or odd around the middle of a row: sums or differences of samples as far from it tell all.
            double even0 = shown[at] + shown[at + 7];
            double even1 = shown[at + 1] + shown[at + 6];
            double even2 = shown[at + 2] + shown[at + 5];
            double even3 = shown[at + 3] + shown[at + 4];
            double odd0 = shown[at] - shown[at + 7];
            double odd1 = shown[at + 1] - shown[at + 6];
            double odd2 = shown[at + 2] - shown[at + 5];
            double odd3 = shown[at + 3] - shown[at + 4];
            for (int u = 0; u <= QuantisationSteps.FINEST; u++) {
                double[] c = COSINES[u];
                rows[u * SIDE + y] = u % 2 == 0
                        ? (c[0] * even0 + c[1] * even1) + (c[2] * even2 + c[3] * even3)
                        : (c[0] * odd0 + c[1] * odd1) + (c[2] * odd2 + c[3] * odd3);
            }
        }
    }

    private static double transformColumn(double[] rows, int frequency) {
        double[] down = COSINES[QuantisationSteps.row(frequency)];
        return product(down, rows, QuantisationSteps.column(frequency) * SIDE);
    }

    /** Pairs are added first, so that no sum waits for the one before it. */
    private static double product(double[] c, double[] v, int at) {
        return ((c[0] * v[at] + c[1] * v[at + 1]) + (c[2] * v[at + 2] + c[3] * v[at + 3]))
                + ((c[4] * v[at + 4] + c[5] * v[at + 5]) + (c[6] * v[at + 6] + c[7] * v[at + 7]));
    }

    private static double[][] cosines() {
        double[][] cosines = new double[SIDE][SIDE];
        for (int u = 0; u < SIDE; u++) {
            double scale = u == 0 ? Math.sqrt(0.125) : 0.5;
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = scale * Math.cos((2 * x + 1) * u * Math.PI / 16);
            }
        }
        return cosines;
    }
}
