package io.github.lookalike.decode.webp;

import java.io.InterruptedIOException;

/** Reads the macroblocks of a frame, row by row (RFC 6386, 5). */
final class FrameReader {

    private final FrameHeader header;
    private final ModeReader modes;
    private final ResidueReader residues;
    private final BlockArea area;
    private final RowBand band;
    private final LoopFilter filter;
    private final Macroblock block = new Macroblock();
    private final boolean smoothing;

    /** @param smoothing whether the edges of blocks are smoothed, as the picture is meant to be seen */
    FrameReader(FrameHeader header, boolean smoothing) {
        int blocksWide = header.tag().blocksWide();
        this.header = header;
        this.modes = new ModeReader(header);
        this.residues = new ResidueReader(header);
        this.area = new BlockArea(blocksWide);
        this.band = new RowBand(blocksWide);
        this.filter = new LoopFilter(header, band);
        this.smoothing = smoothing;
    }

    /** About how many bytes this takes for a picture. */
    static long bytesFor(FrameTag tag) {
        return BlockArea.bytesFor(tag.blocksWide()) + RowBand.bytesFor(tag.blocksWide()) + 64L * tag.blocksWide();
    }

    /**
     * Gives the picture's rows, or those that come before the data ends.
     *
     * @throws InterruptedIOException when interrupted
     */
    void read(BandSink into) throws InterruptedIOException {
        int rows = header.tag().blocksHigh();
        for (int row = 0; row < rows; row++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the time for this file is over");
            }
            int from = row == 0 ? RowBand.KEPT : 0;
            BoolDecoder tokens = header.tokens().get(row % header.tokens().size());
            readRow(row, tokens);
            if (tokens.ranOut() || header.modes().ranOut()) {
                into.add(band, from, RowBand.KEPT);
                return;
            }
            if (smoothing) {
                filter.smooth(row);
            }
            into.add(band, from, row == rows - 1 ? RowBand.KEPT + 16 : 16);
            band.next();
        }
    }

    private void readRow(int row, BoolDecoder tokens) {
        modes.beginRow();
        residues.beginRow();
        for (int column = 0; column < header.tag().blocksWide(); column++) {
            modes.read(column, block);
            boolean hasResidue = residues.read(tokens, column, block);
            filter.note(column, block, hasResidue);
            area.reconstruct(block, column, row);
            band.put(area, column);
        }
    }
}
