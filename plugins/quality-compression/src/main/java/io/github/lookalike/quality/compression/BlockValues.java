package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;

/** The low frequencies of evenly spread blocks of a picture, by the cosine transform of JPEG (ITU-T T.81, A.3.3). */
final class BlockValues {

    private static final int BLOCKS = 12_000;
    private static final int SIDE = BlockGrid.SIDE;
    private static final double[][] COSINES = cosines();

    private final float[][] byFrequency;

    private BlockValues(float[][] byFrequency) {
        this.byFrequency = byFrequency;
    }

    static BlockValues of(Pixels pixels, BlockGrid grid) {
        int columns = Math.max(0, (pixels.width() - grid.left()) / SIDE);
        int rows = Math.max(0, (pixels.height() - grid.top()) / SIDE);
        int step = (int) Math.max(1, Math.round(Math.sqrt((double) columns * rows / BLOCKS)));
        int across = (columns + step - 1) / step;
        int down = (rows + step - 1) / step;
        float[][] values = new float[QuantisationSteps.COUNT][across * down];
        double[] block = new double[SIDE * SIDE];
        for (int i = 0; i < across * down; i++) {
            read(pixels, grid.left() + i % across * step * SIDE, grid.top() + i / across * step * SIDE, block);
            for (int frequency = 0; frequency < values.length; frequency++) {
                values[frequency][i] = (float) transform(block, frequency);
            }
        }
        return new BlockValues(values);
    }

    /** The values of a frequency, one a block; not copied. */
    float[] ofFrequency(int index) {
        return byFrequency[index];
    }

    private static void read(Pixels pixels, int left, int top, double[] block) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                block[y * SIDE + x] = pixels.luma(left + x, top + y);
            }
        }
    }

    private static double transform(double[] block, int frequency) {
        double[] along = COSINES[QuantisationSteps.column(frequency)];
        double[] down = COSINES[QuantisationSteps.row(frequency)];
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            double line = 0;
            for (int x = 0; x < SIDE; x++) {
                line += along[x] * block[y * SIDE + x];
            }
            sum += down[y] * line;
        }
        return sum;
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
