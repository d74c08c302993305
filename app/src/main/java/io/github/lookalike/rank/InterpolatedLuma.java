package io.github.lookalike.rank;

import io.github.lookalike.match.detail.Cubic;

/** The lightness of a picture interpolated to a larger size. */
final class InterpolatedLuma implements Luma {

    private final float[] values;
    private final int width;
    private final int columns;
    private final int rows;
    private final Cubic across;
    private final Cubic down;

    /**
     * A picture made larger.
     *
     * @param values its lightness, row by row; the array may be longer
     * @param columns and {@code rows} of the larger size
     */
    InterpolatedLuma(float[] values, int width, int height, int columns, int rows) {
        this.values = values;
        this.width = width;
        this.columns = columns;
        this.rows = rows;
        this.across = Cubic.along(width, columns, 0, columns);
        this.down = Cubic.along(height, rows, 0, rows);
    }

    @Override
    public void square(int left, int top, int side, float[] square) {
        for (int y = 0; y < side; y++) {
            int row = Math.max(0, Math.min(rows - 1, top + y));
            for (int x = 0; x < side; x++) {
                int column = Math.max(0, Math.min(columns - 1, left + x));
                square[y * side + x] = (float) Cubic.at(values, width, across, column, down, row);
            }
        }
    }
}
