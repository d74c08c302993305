package io.github.lookalike.decode.webp;

/**
 * A row of macroblocks and the last rows above it, which the filter may still change: 8 of luma and 4 of each colour
 * difference.
 */
final class RowBand {

    /** Rows of luma kept from above; half as many of each colour difference. */
    static final int KEPT = 8;

    private static final int LUMA_ROWS = KEPT + 16;

    final int lumaStride;
    final int colourStride;
    final byte[] luma;
    final byte[] blue;
    final byte[] red;

    RowBand(int blocksWide) {
        this.lumaStride = 16 * blocksWide;
        this.colourStride = 8 * blocksWide;
        this.luma = new byte[LUMA_ROWS * lumaStride];
        this.blue = new byte[LUMA_ROWS / 2 * colourStride];
        this.red = new byte[LUMA_ROWS / 2 * colourStride];
    }

    static long bytesFor(int blocksWide) {
        return (LUMA_ROWS * 16L + LUMA_ROWS * 8L) * blocksWide;
    }

    /** Where the luma of a macroblock begins. */
    int lumaAt(int column) {
        return KEPT * lumaStride + 16 * column;
    }

    /** Where a macroblock's samples of each colour difference begin. */
    int colourAt(int column) {
        return KEPT / 2 * colourStride + 8 * column;
    }

    /** Takes a macroblock. */
    void put(BlockArea area, int column) {
        for (int y = 0; y < 16; y++) {
            System.arraycopy(
                    area.samples, BlockArea.LUMA + y * BlockArea.STRIDE, luma, lumaAt(column) + y * lumaStride, 16);
        }
        for (int y = 0; y < 8; y++) {
            int from = BlockArea.BLUE + y * BlockArea.STRIDE;
            int to = colourAt(column) + y * colourStride;
            System.arraycopy(area.samples, from, blue, to, 8);
            System.arraycopy(area.samples, from + BlockArea.RED - BlockArea.BLUE, red, to, 8);
        }
    }

    /** Keeps the last rows for the next row of macroblocks. */
    void next() {
        System.arraycopy(luma, 16 * lumaStride, luma, 0, KEPT * lumaStride);
        System.arraycopy(blue, 8 * colourStride, blue, 0, KEPT / 2 * colourStride);
        System.arraycopy(red, 8 * colourStride, red, 0, KEPT / 2 * colourStride);
    }
}
