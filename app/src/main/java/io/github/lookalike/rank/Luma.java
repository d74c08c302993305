package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;

/** The lightness of a picture at each place of some raster of pixels, 0 to 255. */
@FunctionalInterface
interface Luma {

    /** Places beyond the sides are those of the nearest pixel. */
    float at(int x, int y);

    /**
     * A square, row by row.
     *
     * @param left its first column
     * @param top its first row
     * @param side how many columns and rows
     */
    default float[] square(int left, int top, int side) {
        float[] square = new float[side * side];
        for (int i = 0; i < square.length; i++) {
            square[i] = at(left + i % side, top + i / side);
        }
        return square;
    }

    /** Values that are there already, row by row. */
    static Luma of(float[] values, int width, int height) {
        return (x, y) -> values[clamp(y, height) * width + clamp(x, width)];
    }

    /** A picture interpolated to a larger size by cubic convolution (Keys 1981, with a = −0.5). */
    static Luma interpolated(Pixels pixels, int width, int height) {
        double across = (double) pixels.width() / width;
        double down = (double) pixels.height() / height;
        return (x, y) -> interpolated(pixels, (x + 0.5) * across - 0.5, (y + 0.5) * down - 0.5);
    }

    private static float interpolated(Pixels pixels, double x, double y) {
        int left = (int) Math.floor(x) - 1;
        int top = (int) Math.floor(y) - 1;
        double sum = 0;
        for (int row = 0; row < 4; row++) {
            double line = 0;
            for (int column = 0; column < 4; column++) {
                line += weight(x - left - column)
                        * pixels.luma(clamp(left + column, pixels.width()), clamp(top + row, pixels.height()));
            }
            sum += weight(y - top - row) * line;
        }
        return (float) sum;
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return 1 + d * d * (1.5 * d - 2.5);
        }
        return d < 2 ? 2 + d * (-4 + d * (2.5 - 0.5 * d)) : 0;
    }

    private static int clamp(int place, int length) {
        return Math.max(0, Math.min(length - 1, place));
    }
}
