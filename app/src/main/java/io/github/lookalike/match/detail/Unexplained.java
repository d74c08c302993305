package io.github.lookalike.match.detail;

import static io.github.lookalike.match.detail.LowWaves.LOW;
import static io.github.lookalike.match.detail.LowWaves.SIDE;
import static io.github.lookalike.match.detail.LowWaves.STRIDE;

/** By how much the low frequencies of a window differ beyond what resizing and moved colours explain. */
interface Unexplained {

    /**
     * Of the window whose first sample lies there.
     *
     * @param frequencies where they go, in levels, by frequencies downwards, then along; their signs say nothing
     */
    void of(int left, int top, float[] frequencies);

    /**
     * Where saving went beyond black or white, what was cut off adds to what the steps explain: low frequencies of 230 copies of
     * 60 photographs and 380 of 112 drawings on white, of one size, differ by 2.3 and 3 times that at most, once those of such
     * windows are divided by this; by 13 before.
     */
    float CUT_OFF = 2;

    /** What is left of frequencies of a window in which something was cut off. */
    private static void divide(float[] frequencies) {
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] /= CUT_OFF;
        }
    }

    /**
     * Each sample may show what its neighbours do. So it is with luma: kernels of resizing differ by more than slopes tell, those
     * without averaging skip samples.
     */
    final class BySamples implements Unexplained {

        private final Residual residual;
        private final int across;
        private final float[][][] quarters;
        private final float[][] rows = new float[SIDE][SIDE];

        BySamples(Residual residual, int columns, int rows) {
            this.residual = residual;
            this.across = LowWaves.across(columns) + 1;
            this.quarters = new float[across * (LowWaves.across(rows) + 1)][][];
        }

        @Override
        public void of(int left, int top, float[] frequencies) {
            for (int quarter = 0; quarter < 4; quarter++) {
                int x = quarter % 2 * STRIDE;
                int y = quarter / 2 * STRIDE;
                float[][] samples = quarter(left + x, top + y);
                for (int row = 0; row < STRIDE; row++) {
                    System.arraycopy(samples[row], 0, rows[y + row], x, STRIDE);
                }
            }
            LowWaves.ofWindow(rows, frequencies);
            if (residual.isCutOff(left, top, SIDE)) {
                divide(frequencies);
            }
        }

        /** A quarter belongs to four windows; it is worked out where it is asked for. */
        private float[][] quarter(int left, int top) {
            int number = top / STRIDE * across + left / STRIDE;
            if (quarters[number] == null) {
                quarters[number] = new float[STRIDE][STRIDE];
                for (int y = 0; y < STRIDE; y++) {
                    for (int x = 0; x < STRIDE; x++) {
                        quarters[number][y][x] = residual.unexplained(left + x, top + y);
                    }
                }
            }
            return quarters[number];
        }
    }

    /**
     * The window as a whole may lie a little aside and be a little blurred: small steps along its slopes and bends, which move its
     * frequencies by what those of the slopes and bends are. Colours are smooth enough for that, and where each sample were explained
     * by its neighbours, a red spot on sugar would be.
     */
    final class BySlopes implements Unexplained {

        /** A blur of half a squared sample, as the kernels of halved colours differ, moves a sample by a quarter of its bend. */
        private static final float BENT = 0.25f;

        private final Registered pair;
        private final float aside;
        private final boolean cutOff;
        private final float[][] rows = new float[SIDE][SIDE];
        private final float[] explained = new float[LOW * LOW];

        private BySlopes(Registered pair, double aside, boolean cutOff) {
            this.cutOff = cutOff;
            this.pair = pair;
            this.aside = (float) aside;
        }

        /** @param aside how far colours may lie aside, in their samples */
        static BySlopes ofColours(Registered pair, double aside) {
            return new BySlopes(pair, aside, false);
        }

        /**
         * Of luma made by the kernel that fits best.
         *
         * @param aside how far what no kernel makes may lie aside, in samples
         */
        static BySlopes ofKernels(Registered pair, double aside) {
            return new BySlopes(pair, aside, true);
        }

        @Override
        public void of(int left, int top, float[] frequencies) {
            ofSamples((x, y) -> (float) pair.difference(x, y), left, top, frequencies);
            explain((x, y) -> (shown(x + 1, y) - shown(x - 1, y)) / 2, aside, left, top, frequencies);
            explain((x, y) -> (shown(x, y + 1) - shown(x, y - 1)) / 2, aside, left, top, frequencies);
            explain(this::bend, BENT, left, top, frequencies);
            if (cutOff && pair.isCutOff(left, top, SIDE)) {
                divide(frequencies);
            }
        }

        /** What is left of frequencies where these samples, so many times, explain some. */
        private void explain(Field field, float times, int left, int top, float[] frequencies) {
            ofSamples(field, left, top, explained);
            for (int i = 0; i < explained.length; i++) {
                frequencies[i] = Math.max(0, Math.abs(frequencies[i]) - times * Math.abs(explained[i]));
            }
        }

        private void ofSamples(Field field, int left, int top, float[] frequencies) {
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][x] = field.at(left + x, top + y);
                }
            }
            LowWaves.ofWindow(rows, frequencies);
        }

        private float bend(int x, int y) {
            return shown(x + 1, y) + shown(x - 1, y) + shown(x, y + 1) + shown(x, y - 1) - 4 * shown(x, y);
        }

        /** The mean of both pictures; beyond the border what lies at it. */
        private float shown(int x, int y) {
            Samples second = pair.second();
            int column = Math.max(0, Math.min(second.columns() - 1, x));
            int row = Math.max(0, Math.min(second.rows() - 1, y));
            return (pair.expected().at(column, row) + second.at(column, row)) / 2;
        }

        private interface Field {
            float at(int x, int y);
        }
    }
}
