package io.github.lookalike.decode.webp;

/** Smooths the edges of the macroblocks in a row, once all are there (RFC 6386, 15). */
final class LoopFilter {

    private final FrameHeader header;
    private final RowBand band;
    /** Of each macroblock in the row: 0 for no filter. */
    private final int[] levels;

    private final boolean[] withSubblocks;

    LoopFilter(FrameHeader header, RowBand band) {
        this.header = header;
        this.band = band;
        this.levels = new int[header.tag().blocksWide()];
        this.withSubblocks = new boolean[levels.length];
    }

    /**
     * Notes how a macroblock is to be smoothed.
     *
     * @param hasResidue whether it has any coefficients
     */
    void note(int column, Macroblock block, boolean hasResidue) {
        FilterSettings settings = header.filter();
        int ofSegment = header.segments().filterLevel(block.segment, settings.level());
        levels[column] = settings.level() == 0 ? 0 : settings.level(ofSegment, block.bySubblocks());
        withSubblocks[column] = hasResidue || block.bySubblocks();
    }

    /** Smooths a row: each macroblock's left edge, its columns, its upper edge, its rows. */
    void smooth(int row) {
        for (int column = 0; column < levels.length; column++) {
            int level = levels[column];
            if (level > 0) {
                int interior = header.filter().interiorLimit(level);
                if (header.filter().simple()) {
                    simple(column, row, 2 * level + interior);
                } else {
                    int different = level >= 40 ? 2 : level >= 15 ? 1 : 0;
                    normal(column, row, new EdgeFilter(2 * level + interior, interior, different));
                }
            }
        }
    }

    private void simple(int column, int row, int limit) {
        int at = band.lumaAt(column);
        int stride = band.lumaStride;
        if (column > 0) {
            SimpleEdgeFilter.smooth(band.luma, at, 1, stride, limit + 4);
        }
        for (int x = 4; withSubblocks[column] && x < 16; x += 4) {
            SimpleEdgeFilter.smooth(band.luma, at + x, 1, stride, limit);
        }
        if (row > 0) {
            SimpleEdgeFilter.smooth(band.luma, at, stride, 1, limit + 4);
        }
        for (int y = 4; withSubblocks[column] && y < 16; y += 4) {
            SimpleEdgeFilter.smooth(band.luma, at + y * stride, stride, 1, limit);
        }
    }

    private void normal(int column, int row, EdgeFilter filter) {
        normal(band.luma, band.lumaAt(column), band.lumaStride, 16, column, row, filter);
        normal(band.blue, band.colourAt(column), band.colourStride, 8, column, row, filter);
        normal(band.red, band.colourAt(column), band.colourStride, 8, column, row, filter);
    }

    private void normal(byte[] plane, int at, int stride, int size, int column, int row, EdgeFilter filter) {
        if (column > 0) {
            filter.smoothBlockEdge(plane, at, 1, stride, size);
        }
        for (int x = 4; withSubblocks[column] && x < size; x += 4) {
            filter.smoothSubblockEdge(plane, at + x, 1, stride, size);
        }
        if (row > 0) {
            filter.smoothBlockEdge(plane, at, stride, 1, size);
        }
        for (int y = 4; withSubblocks[column] && y < size; y += 4) {
            filter.smoothSubblockEdge(plane, at + y * stride, stride, 1, size);
        }
    }
}
