package io.github.lookalike.decode.plane;

import io.github.lookalike.api.TargetSize;

/**
 * A picture of {@code width × height} pixels laid out in {@code columns × rows} equal cells.
 *
 * <p>Cells may end within a pixel: nothing of the picture is cut off and nothing is shifted.
 */
public record Grid(int width, int height, int columns, int rows) {

    public Grid {
        if (columns < 1 || rows < 1 || columns > width || rows > height) {
            throw new IllegalArgumentException(columns + "×" + rows + " cells do not fit " + width + "×" + height);
        }
    }

    /** The fewest cells that are still large enough for a target. */
    public static Grid of(int width, int height, TargetSize size) {
        int reduction = size.reduction(width, height);
        return new Grid(width, height, cells(width, reduction), cells(height, reduction));
    }

    private static int cells(int length, int reduction) {
        return (int) (((long) length + reduction - 1) / reduction);
    }

    boolean isWhole() {
        return columns == width && rows == height;
    }
}
