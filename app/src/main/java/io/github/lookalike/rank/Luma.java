package io.github.lookalike.rank;

/** The lightness of a picture at each place of some raster of pixels, 0 to 255. */
interface Luma {

    /**
     * A square, row by row; places beyond the sides are those of the nearest pixel.
     *
     * @param left its first column
     * @param top its first row
     * @param side how many columns and rows
     * @param square receives it
     */
    void square(int left, int top, int side, float[] square);

    /** Values that are there already, row by row. */
    static Luma of(float[] values, int width, int height) {
        return (left, top, side, square) -> {
            boolean inside = left >= 0 && left + side <= width;
            for (int y = 0; y < side; y++) {
                int row = Math.max(0, Math.min(height - 1, top + y)) * width;
                if (inside) {
                    System.arraycopy(values, row + left, square, y * side, side);
                } else {
                    for (int x = 0; x < side; x++) {
                        square[y * side + x] = values[row + Math.max(0, Math.min(width - 1, left + x))];
                    }
                }
            }
        };
    }
}
