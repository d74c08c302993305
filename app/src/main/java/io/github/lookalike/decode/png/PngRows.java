package io.github.lookalike.decode.png;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG, or of one pass of it, inflated and unfiltered one after the other. */
final class PngRows implements AutoCloseable {

    private final PngChunks chunks;
    private final int filterStride;
    private final Inflater inflater = new Inflater();
    private byte[] current = new byte[0];
    private byte[] above = new byte[0];
    private int length;

    PngRows(PngChunks chunks, PngHeader header) {
        this.chunks = chunks;
        this.filterStride = header.filterStride();
    }

    /** Begins a pass: rows of so many bytes, the first with nothing above it. */
    void begin(int rowBytes) {
        length = rowBytes;
        current = new byte[filterStride + rowBytes];
        above = new byte[filterStride + rowBytes];
    }

    /** Where a row's bytes begin in the array that {@link #next} gives. */
    int offset() {
        return filterStride;
    }

    /**
     * The next row; the array is good until the row after it is asked for.
     *
     * @throws DataFormatException when the data ends or makes no sense
     */
    byte[] next() throws IOException, DataFormatException {
        byte[] row = above;
        above = current;
        current = row;
        inflate(row, filterStride - 1, length + 1);
        int filter = row[filterStride - 1];
        row[filterStride - 1] = 0;
        PngFilters.undo(filter, row, above, filterStride, length);
        return row;
    }

    private void inflate(byte[] into, int from, int count) throws IOException, DataFormatException {
        int done = 0;
        while (done < count) {
            int got = inflater.inflate(into, from + done, count - done);
            done += got;
            if (got == 0) {
                refill();
            }
        }
    }

    private void refill() throws IOException, DataFormatException {
        if (inflater.finished() || inflater.needsDictionary()) {
            throw new DataFormatException("its data ends early");
        }
        if (inflater.needsInput()) {
            ByteBuffer piece = chunks.nextPiece();
            if (!piece.hasRemaining()) {
                throw new DataFormatException("its data ends early");
            }
            inflater.setInput(piece);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
