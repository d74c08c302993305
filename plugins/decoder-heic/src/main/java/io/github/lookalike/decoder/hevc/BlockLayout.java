package io.github.lookalike.decoder.hevc;

/** Where the coding tree blocks of a picture are, and in which order they are decoded: tile by tile (H.265 6.5.1). */
final class BlockLayout {

    /** The most coding tree blocks of any picture that is laid out: 2²⁴ blocks of 16 × 16 are 4 gigapixels. */
    private static final long MOST_BLOCKS = 1 << 24;

    final int columns;
    final int rows;

    private final int[] columnBounds;
    private final int[] rowBounds;
    private final boolean single;

    private BlockLayout(int columns, int rows, TileGrid tiles) throws HevcException {
        this.columns = columns;
        this.rows = rows;
        columnBounds = tiles.columnBounds(columns);
        rowBounds = tiles.rowBounds(rows);
        single = tiles.columns() == 1;
    }

    static BlockLayout of(SequenceParameters sequence, TileGrid tiles) throws HevcException {
        int log2 = sequence.blocks.tree();
        int columns = ((sequence.width - 1) >> log2) + 1;
        int rows = ((sequence.height - 1) >> log2) + 1;
        if ((long) columns * rows > MOST_BLOCKS) {
            throw new HevcException("A picture of " + sequence.width + " × " + sequence.height + " is too large");
        }
        return new BlockLayout(columns, rows, tiles);
    }

    int blocks() {
        return columns * rows;
    }

    /** The place in decoding order of the block at a place in raster order. */
    int decodingOrder(int raster) {
        if (single) {
            return raster;
        }
        int x = raster % columns;
        int y = raster / columns;
        int tileX = tileOf(columnBounds, x);
        int tileY = tileOf(rowBounds, y);
        int width = columnBounds[tileX + 1] - columnBounds[tileX];
        int height = rowBounds[tileY + 1] - rowBounds[tileY];
        int before = rowBounds[tileY] * columns + columnBounds[tileX] * height;
        return before + (y - rowBounds[tileY]) * width + x - columnBounds[tileX];
    }

    /** The block, in raster order, at each place in decoding order. */
    int[] rasterOrder() {
        int[] raster = new int[blocks()];
        for (int i = 0; i < raster.length; i++) {
            raster[decodingOrder(i)] = i;
        }
        return raster;
    }

    /** The number of the tile with a block. */
    int tile(int raster) {
        return tileOf(rowBounds, raster / columns) * columnBounds.length + tileOf(columnBounds, raster % columns);
    }

    /** The first column of the tile with a column of blocks. */
    int tileStart(int column) {
        return columnBounds[tileOf(columnBounds, column)];
    }

    private static int tileOf(int[] bounds, int block) {
        int tile = 0;
        while (bounds[tile + 1] <= block) {
            tile++;
        }
        return tile;
    }
}
