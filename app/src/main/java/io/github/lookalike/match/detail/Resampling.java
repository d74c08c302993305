package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.decode.Scratch;
import java.util.Arrays;

/**
 * How the smaller of two pictures is made from the pixels of the larger one by the kernels that programs resize with: {@code
 * smaller ≈ gain · average + offset + sharpness · detail + shift · slope + Σ share · (kernel − average)}, by least squares over a
 * lattice of samples, those that differ much left out.
 *
 * <p>Averages by exact area alone leave what another kernel makes of a stroke two samples wide to be explained by the
 * stroke beside it; with these a sample hardly lies aside any more.
 */
final class Resampling {

    /** Shares are near 0 where the picture does not tell them: each sample counts so many squared levels against them. */
    private static final double STEADY = 1e-3;

    private static final int PASSES = 3;

    private static final Kernel[] KERNELS = Kernel.values();
    private static final int TERMS = Registration.TERMS + KERNELS.length;

    private final Samples average;
    private final Samples smaller;
    private final float[][] planes;
    private final double[] term = new double[TERMS];
    private double[] shares = new double[0];

    private Resampling(Samples average, Samples smaller, float[][] planes) {
        this.average = average;
        this.smaller = smaller;
        this.planes = planes;
    }

    /**
     * The larger picture laid over the smaller.
     *
     * @param larger its pixels, upright as the smaller one is
     * @param average its luma averaged by exact area at the size of the smaller
     * @param smaller luma of the smaller
     * @param scratch lends one array for each kernel, and that of what is expected
     */
    static Registered of(Pixels larger, Samples average, Samples smaller, Scratch scratch) {
        float[][] planes = planes(larger, average.columns(), average.rows(), scratch);
        Resampling resampling = new Resampling(average, smaller, planes);
        resampling.fit();
        Registered registered = resampling.registered(scratch);
        for (float[] plane : planes) {
            scratch.giveBack(plane);
        }
        return registered;
    }

    private static float[][] planes(Pixels larger, int columns, int rows, Scratch scratch) {
        float[][] planes = new float[KERNELS.length][];
        Kernel.Taps[] along = new Kernel.Taps[KERNELS.length];
        Kernel.Taps[] across = new Kernel.Taps[KERNELS.length];
        for (int i = 0; i < KERNELS.length; i++) {
            planes[i] = scratch.lend(columns * rows);
            Arrays.fill(planes[i], 0, columns * rows, 0);
            along[i] = KERNELS[i].taps(larger.width(), columns);
            across[i] = KERNELS[i].taps(larger.height(), rows);
        }
        float[] pixels = new float[larger.width()];
        float[] samples = new float[columns];
        int[] from = new int[KERNELS.length];
        for (int y = 0; y < larger.height(); y++) {
            larger.view(new Rectangle(0, y, larger.width(), 1)).averageLuma(larger.width(), 1, pixels);
            for (int i = 0; i < KERNELS.length; i++) {
                along[i].along(pixels, samples);
                from[i] = across[i].across(y, samples, planes[i], from[i]);
            }
        }
        return planes;
    }

    private void fit() {
        double farthest = Double.MAX_VALUE;
        int step = Registration.step(average);
        for (int pass = 0; pass < PASSES; pass++) {
            Sums sums = new Sums(farthest);
            for (int y = 1; y < average.rows() - 1; y += step) {
                for (int x = 1; x < average.columns() - 1; x += step) {
                    sums.add(x, y);
                }
            }
            double[] found = sums.solved();
            if (found.length == 0) {
                return;
            }
            if (pass > 0) {
                farthest = Registration.STRANGE * sums.distance / sums.count + 1;
            }
            shares = found;
        }
    }

    private Registered registered(Scratch scratch) {
        double gain = shares.length == 0 ? 1 : shares[0];
        double offset = shares.length == 0 ? 0 : shares[1];
        int columns = average.columns();
        int rows = average.rows();
        float[] expected = scratch.lend(columns * rows);
        Registration tones = new Registration(gain, offset, 0, 0, 0, 0, 0);
        tones.expect(average, new Samples(columns, rows, expected));
        if (shares.length > 0) {
            double[] c = shares;
            new Registration(c[0], c[1], c[2], c[3], c[4], c[5], c[6])
                    .expectMoved(average, -Float.MAX_VALUE, Float.MAX_VALUE, expected);
            for (int y = 1; y < rows - 1; y++) {
                addKernels(y * columns, columns, expected);
            }
        }
        for (int i = 0; i < columns * rows; i++) {
            expected[i] = Math.max(0, Math.min(Registration.LIGHTEST, expected[i]));
        }
        return new Registered(average, smaller, tones, new Samples(columns, rows, expected));
    }

    /** Of a row but its ends, in an order that processors take several samples of at once. */
    private void addKernels(int row, int columns, float[] expected) {
        float[] plain = average.values();
        for (int i = 0; i < planes.length; i++) {
            float share = (float) shares[Registration.TERMS + i];
            float[] plane = planes[i];
            for (int at = row + 1; at < row + columns - 1; at++) {
                expected[at] += share * (plane[at] - plain[at]);
            }
        }
    }

    private double expected() {
        double level = 0;
        for (int i = 0; i < TERMS; i++) {
            level += shares[i] * term[i];
        }
        return level;
    }

    private void setTerms(int x, int y) {
        Registration.setTerms(average, x, y, term);
        int at = y * average.columns() + x;
        for (int i = 0; i < planes.length; i++) {
            term[Registration.TERMS + i] = planes[i][at] - term[0];
        }
    }

    /** The equations under way. */
    private final class Sums {

        private final double farthest;
        private final double[][] normal = new double[TERMS][TERMS + 1];
        private double distance;
        private int count;

        Sums(double farthest) {
            this.farthest = farthest;
        }

        void add(int x, int y) {
            double target = smaller.at(x, y);
            setTerms(x, y);
            double off = shares.length == 0 ? 0 : Math.abs(target - expected());
            if (off > farthest) {
                return;
            }
            distance += off;
            count++;
            for (int i = 0; i < TERMS; i++) {
                double[] row = normal[i];
                double one = term[i];
                for (int j = i; j < TERMS; j++) {
                    row[j] += one * term[j];
                }
                row[TERMS] += one * target;
            }
        }

        double[] solved() {
            if (count < 10 * TERMS) {
                return new double[0];
            }
            double even = Registration.EVEN_SPREAD * Registration.EVEN_SPREAD * count;
            normal[0][0] += even;
            normal[0][TERMS] += even;
            normal[1][1] += STEADY;
            for (int i = 2; i < TERMS; i++) {
                normal[i][i] += STEADY * count;
            }
            return LeastSquares.solved(normal, TERMS);
        }
    }
}
