package io.github.lookalike.decode.plane;

import io.github.lookalike.api.TargetSize;

/**
 * A picture of {@code width × height} pixels laid out in cells of {@code side × side}, from its first pixel on, of which
 * the last column and row may reach beyond it: as the blocks of a JPEG lie, so that the same pixels give the same cells
 * whoever reads them.
 *
 * @param side 1 or more
 */
public record CellGrid(int width, int height, int side) {

    public CellGrid {
        if (side < 1 || side > width || side > height) {
            throw new IllegalArgumentException("cells of " + side + " pixels do not fit " + width + "×" + height);
        }
    }

    /** The fewest cells that are still large enough for a target. */
    public static CellGrid of(int width, int height, TargetSize size) {
        return new CellGrid(width, height, size.reduction(width, height));
    }

    /** Cells a row. */
    public int columns() {
        return cells(width, side);
    }

    /** Rows of cells. */
    public int rows() {
        return cells(height, side);
    }

    /** How many columns of cells the picture covers, the last one in part. */
    public double coveredColumns() {
        return (double) width / side;
    }

    /** How many rows of cells the picture covers, the last one in part. */
    public double coveredRows() {
        return (double) height / side;
    }

    private static int cells(int length, int side) {
        return (int) (((long) length + side - 1) / side);
    }

    boolean isWhole() {
        return side == 1;
    }
}
