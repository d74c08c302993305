package io.github.lookalike.rank;

/** The lightness of a picture interpolated to a larger size by cubic convolution (Keys 1981, with a = −0.5). */
final class InterpolatedLuma implements Luma {

    private static final int TAPS = 4;

    private final float[] values;
    private final int width;
    private final Taps across;
    private final Taps down;

    /**
     * A picture made larger.
     *
     * @param values its lightness, row by row; the array may be longer
     * @param columns and {@code rows} of the larger size
     */
    InterpolatedLuma(float[] values, int width, int height, int columns, int rows) {
        this.values = values;
        this.width = width;
        this.across = Taps.of(width, columns);
        this.down = Taps.of(height, rows);
    }

    @Override
    public void square(int left, int top, int side, float[] square) {
        for (int y = 0; y < side; y++) {
            int row = down.clamped(top + y);
            for (int x = 0; x < side; x++) {
                square[y * side + x] = at(across.clamped(left + x), row);
            }
        }
    }

    private float at(int x, int y) {
        double sum = 0;
        for (int row = y; row < y + TAPS; row++) {
            int from = down.places[row] * width;
            double line = 0;
            for (int column = x; column < x + TAPS; column++) {
                line += across.weights[column] * values[from + across.places[column]];
            }
            sum += down.weights[row] * line;
        }
        return (float) sum;
    }

    /**
     * Which pixels of a line make each place of the larger one.
     *
     * @param places of the pixels, some for each place
     * @param weights of theirs
     */
    // Arrays: read for each place of each pair.
    @SuppressWarnings("ArrayRecordComponent")
    private record Taps(int[] places, double[] weights) {

        static Taps of(int pixels, int places) {
            Taps taps = new Taps(new int[places * TAPS], new double[places * TAPS]);
            double step = (double) pixels / places;
            for (int place = 0; place < places; place++) {
                double at = (place + 0.5) * step - 0.5;
                int first = (int) Math.floor(at) - 1;
                for (int i = 0; i < TAPS; i++) {
                    taps.places[place * TAPS + i] = Math.max(0, Math.min(pixels - 1, first + i));
                    taps.weights[place * TAPS + i] = weight(at - first - i);
                }
            }
            return taps;
        }

        /** Where the taps of a place begin, or of the nearest one. */
        int clamped(int place) {
            return Math.max(0, Math.min(places.length - TAPS, place * TAPS));
        }

        private static double weight(double distance) {
            double d = Math.abs(distance);
            if (d < 1) {
                return 1 + d * d * (1.5 * d - 2.5);
            }
            return d < 2 ? 2 + d * (-4 + d * (2.5 - 0.5 * d)) : 0;
        }
    }
}
