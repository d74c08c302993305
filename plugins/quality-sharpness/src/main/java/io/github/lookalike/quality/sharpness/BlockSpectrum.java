package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;

/** The cosine transform of blocks of eight by eight, summed up by fineness. */
final class BlockSpectrum {

    static final int SIDE = 8;

    /** From 0, the mean, to 7, the finest structures. */
    static final int BANDS = 8;

    private static final double[] COSINES = cosines();

    private final Pixels pixels;
    private final double[] samples = new double[SIDE * SIDE];
    private final double[] half = new double[SIDE * SIDE];

    BlockSpectrum(Pixels pixels) {
        this.pixels = pixels;
    }

    /** The mean energy of each band in the block at a corner: band k holds what has k half-waves along its finer axis. */
    double[] energies(int left, int top) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                samples[y * SIDE + x] = pixels.luma(left + x, top + y);
            }
        }
        transformRows(samples, half);
        transformRows(half, samples);
        double[] energies = new double[BANDS];
        for (int i = 0; i < samples.length; i++) {
            int band = Math.max(i % SIDE, i / SIDE);
            energies[band] += samples[i] * samples[i] / (2 * band + 1);
        }
        return energies;
    }

    /** Transforms each row and writes it as a column. */
    private static void transformRows(double[] from, double[] to) {
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < SIDE; u++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += COSINES[u * SIDE + x] * from[y * SIDE + x];
                }
                to[u * SIDE + y] = sum;
            }
        }
    }

    private static double[] cosines() {
        double[] cosines = new double[SIDE * SIDE];
        for (int u = 0; u < SIDE; u++) {
            double scale = u == 0 ? Math.sqrt(0.125) : 0.5;
            for (int x = 0; x < SIDE; x++) {
                cosines[u * SIDE + x] = scale * Math.cos((2 * x + 1) * u * Math.PI / 16);
            }
        }
        return cosines;
    }
}
