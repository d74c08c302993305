package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;

/**
 * The cosine transform of squares of 16×16, each levelled and faded out towards its edges so that coarse detail and slopes
 * do not leak into fine bands (Harris 1978, the Hann window), summed up by fineness.
 */
final class WindowSpectrum {

    static final int SIDE = 16;

    private static final int HALF = SIDE / 2;

    /** The squares of all samples' distances from the middle column, summed up. */
    private static final double SQUARED_DISTANCES = SIDE * SIDE * (SIDE * SIDE - 1) / 12.0;

    private static final double[] FADING = fading();
    private static final double[] COSINES = cosines();

    private final Pixels pixels;
    private final float[] shown = new float[SIDE * SIDE];
    private final double[] samples = new double[SIDE * SIDE];
    private final double[] half = new double[SIDE * SIDE];
    private final double[] even = new double[HALF];
    private final double[] odd = new double[HALF];

    WindowSpectrum(Pixels pixels) {
        this.pixels = pixels;
    }

    /**
     * The mean energy of each band in the square at a corner: band k of {@value #SIDE} holds what has k half-waves along
     * its finer axis, k / 32 of a wave a pixel.
     */
    double[] energies(int left, int top) {
        pixels.view(new Rectangle(left, top, SIDE, SIDE)).averageLuma(SIDE, SIDE, shown);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = shown[i];
        }
        fade();
        transformRows(samples, half);
        transformRows(half, samples);
        double[] energies = new double[SIDE];
        for (int v = 0; v < SIDE; v++) {
            for (int u = 0; u < SIDE; u++) {
                double value = samples[v * SIDE + u];
                energies[Math.max(u, v)] += value * value;
            }
        }
        for (int band = 0; band < SIDE; band++) {
            energies[band] /= 2 * band + 1;
        }
        return energies;
    }

    /** Takes away the plane that fits best, and fades what is left out towards the edges. */
    private void fade() {
        double mean = 0;
        double across = 0;
        double down = 0;
        for (int y = 0; y < SIDE; y++) {
            double row = 0;
            for (int x = 0; x < SIDE; x++) {
                double sample = samples[y * SIDE + x];
                row += sample;
                across += sample * fromCentre(x);
            }
            mean += row;
            down += row * fromCentre(y);
        }
        mean /= samples.length;
        across /= SQUARED_DISTANCES;
        down /= SQUARED_DISTANCES;
        for (int y = 0; y < SIDE; y++) {
            double row = mean + down * fromCentre(y);
            for (int x = 0; x < SIDE; x++) {
                int at = y * SIDE + x;
                samples[at] = (samples[at] - row - across * fromCentre(x)) * FADING[x] * FADING[y];
            }
        }
    }

    private static double fromCentre(int place) {
        return place - (SIDE - 1) / 2.0;
    }

    /**
     * Transforms each row and writes it as a column. Waves are even or odd around the middle of a row, so that the sums or the
     * differences of samples as far from it tell all: half the products.
     */
    private void transformRows(double[] from, double[] to) {
        for (int y = 0; y < SIDE; y++) {
            int row = y * SIDE;
            for (int x = 0; x < HALF; x++) {
                double one = from[row + x];
                double other = from[row + SIDE - 1 - x];
                even[x] = one + other;
                odd[x] = one - other;
            }
            for (int u = 0; u < SIDE; u += 2) {
                to[u * SIDE + y] = product(u * SIDE, even);
                to[(u + 1) * SIDE + y] = product((u + 1) * SIDE, odd);
            }
        }
    }

    /** Pairs are added first, so that no sum waits for the one before it. */
    private static double product(int at, double[] v) {
        double[] c = COSINES;
        return ((c[at] * v[0] + c[at + 1] * v[1]) + (c[at + 2] * v[2] + c[at + 3] * v[3]))
                + ((c[at + 4] * v[4] + c[at + 5] * v[5]) + (c[at + 6] * v[6] + c[at + 7] * v[7]));
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
