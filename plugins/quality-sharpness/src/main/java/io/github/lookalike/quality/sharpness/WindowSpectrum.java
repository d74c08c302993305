package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;

/**
 * The cosine transform of squares of 16×16, each levelled and faded out towards its edges so that coarse detail and slopes
 * do not leak into fine bands (Harris 1978, the Hann window), summed up by fineness.
 */
final class WindowSpectrum {

    static final int SIDE = 16;

    /** The squares of all samples' distances from the middle column, summed up. */
    private static final double SQUARED_DISTANCES = SIDE * SIDE * (SIDE * SIDE - 1) / 12.0;

    private static final double[] FADING = fading();
    private static final double[] COSINES = cosines();

    private final Pixels pixels;
    private final double[] samples = new double[SIDE * SIDE];
    private final double[] half = new double[SIDE * SIDE];

    WindowSpectrum(Pixels pixels) {
        this.pixels = pixels;
    }

    /**
     * The mean energy of each band in the square at a corner: band k of {@value #SIDE} holds what has k half-waves along
     * its finer axis, k / 32 of a wave a pixel.
     */
    double[] energies(int left, int top) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = pixels.luma(left + i % SIDE, top + i / SIDE);
        }
        level();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= FADING[i % SIDE] * FADING[i / SIDE];
        }
        transformRows(samples, half);
        transformRows(half, samples);
        double[] energies = new double[SIDE];
        for (int i = 0; i < samples.length; i++) {
            int band = Math.max(i % SIDE, i / SIDE);
            energies[band] += samples[i] * samples[i] / (2 * band + 1);
        }
        return energies;
    }

    /** Takes away the plane that fits best. */
    private void level() {
        double mean = 0;
        double across = 0;
        double down = 0;
        for (int i = 0; i < samples.length; i++) {
            mean += samples[i] / samples.length;
            across += samples[i] * fromCentre(i % SIDE) / SQUARED_DISTANCES;
            down += samples[i] * fromCentre(i / SIDE) / SQUARED_DISTANCES;
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] -= mean + across * fromCentre(i % SIDE) + down * fromCentre(i / SIDE);
        }
    }

    private static double fromCentre(int place) {
        return place - (SIDE - 1) / 2.0;
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

    /** Of mean power 1. */
    private static double[] fading() {
        double[] fading = new double[SIDE];
        for (int x = 0; x < SIDE; x++) {
            double sine = Math.sin(Math.PI * (x + 0.5) / SIDE);
            fading[x] = sine * sine / Math.sqrt(0.375);
        }
        return fading;
    }

    private static double[] cosines() {
        double[] cosines = new double[SIDE * SIDE];
        for (int u = 0; u < SIDE; u++) {
            double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / SIDE);
            for (int x = 0; x < SIDE; x++) {
                cosines[u * SIDE + x] = scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }
}
