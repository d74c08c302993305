package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.Nullable;

/**
 * Columns and rows of tiles as a picture parameter set says them (H.265 7.3.2.3.1).
 *
 * @param columns how many columns of tiles
 * @param rows how many rows of tiles
 * @param widths of all columns but the last, in coding tree blocks; null where they are spread evenly
 * @param heights of all rows but the last, in coding tree blocks; null where they are spread evenly
 */
@SuppressWarnings("ArrayRecordComponent") // Made here and only read.
record TileGrid(int columns, int rows, int @Nullable [] widths, int @Nullable [] heights) {

    /** The most that level 6.2 allows. */
    private static final int MOST_COLUMNS = 20;

    private static final int MOST_ROWS = 22;
    private static final int LONGEST = 1 << 16;

    static final TileGrid ONE = new TileGrid(1, 1, null, null);

    static TileGrid read(BitReader in) throws HevcException {
        int columns = in.unsigned(1, MOST_COLUMNS, "num_tile_columns_minus1 + 1");
        int rows = in.unsigned(1, MOST_ROWS, "num_tile_rows_minus1 + 1");
        if (in.flag()) {
            return new TileGrid(columns, rows, null, null);
        }
        return new TileGrid(columns, rows, lengths(in, columns), lengths(in, rows));
    }

    /** The first column of each column of tiles, and the end, of a picture of so many coding tree blocks. */
    int[] columnBounds(int blocks) throws HevcException {
        return bounds(columns, widths, blocks);
    }

    /** The first row of each row of tiles, and the end, of a picture of so many coding tree blocks. */
    int[] rowBounds(int blocks) throws HevcException {
        return bounds(rows, heights, blocks);
    }

    private static int[] lengths(BitReader in, int count) throws HevcException {
        int[] lengths = new int[count - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = in.unsigned(1, LONGEST, "Size of a tile");
        }
        return lengths;
    }

    /** H.265 6.5.1, equations 6-3 to 6-6. */
    private static int[] bounds(int count, int @Nullable [] lengths, int blocks) throws HevcException {
        int[] bounds = new int[count + 1];
        for (int i = 1; i < count; i++) {
            bounds[i] = lengths == null ? (int) ((long) i * blocks / count) : bounds[i - 1] + lengths[i - 1];
        }
        bounds[count] = blocks;
        for (int i = 0; i < count; i++) {
            if (bounds[i] >= bounds[i + 1]) {
                throw new HevcException(
                        "The picture has " + blocks + " blocks for " + count + " tiles in a row or column");
            }
        }
        return bounds;
    }
}
