package io.github.lookalike.decode.png;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The rows of a PNG, or of one pass of it, inflated and unfiltered one after the other.
 *
 * <p>Many rows are inflated by one call into zlib, which costs; all that came out before an error is still given.
 */
final class PngRows implements AutoCloseable {

    private static final int AT_ONCE = 192 << 10;

    /** Honest files have nothing behind their rows; of what others have so many pieces are looked at. */
    private static final int BEYOND = 1 << 10;

    private static final int MOST_BEYOND = 64;

    private final PngChunks chunks;
    private final int stride;
    private final Inflater inflater = new Inflater();
    /** One row that was given last, then rows as they were inflated: a filter byte each, and its bytes. */
    private byte[] buffer = new byte[0];

    private int rowLength;
    private int rowsLeft;
    private int row;
    private int filled;
    private String trouble = "";

    PngRows(PngChunks chunks, PngHeader header) {
        this.chunks = chunks;
        this.stride = header.filterStride();
    }

    /** About how many bytes rows of a length need, for a budget. */
    static long bytesFor(long rowBytes) {
        return AT_ONCE + 3 * rowBytes;
    }

    /** Begins a pass: so many rows of so many bytes, the first with nothing above it. */
    void begin(int rowBytes, int rows) {
        rowLength = 1 + rowBytes;
        rowsLeft = rows;
        int atOnce = Math.min(rows, Math.max(1, AT_ONCE / rowLength));
        int length = (1 + atOnce) * rowLength;
        buffer = buffer.length == length ? buffer : new byte[length];
        Arrays.fill(buffer, 0, rowLength, (byte) 0);
        row = 0;
        filled = rowLength;
    }

    /** The array that holds the row; good until the next row is asked for. */
    byte[] bytes() {
        return buffer;
    }

    /**
     * Where the next row's bytes begin in {@link #bytes}.
     *
     * @throws DataFormatException when the data ends or makes no sense
     */
    int next() throws IOException, DataFormatException {
        row += rowLength;
        if (row == buffer.length) {
            System.arraycopy(buffer, row - rowLength, buffer, 0, rowLength);
            row = rowLength;
            filled = rowLength;
        }
        if (filled < row + rowLength) {
            fill();
        }
        rowsLeft--;
        int at = row + 1;
        PngFilters.undo(buffer[row], buffer, at, at - rowLength, stride, rowLength - 1);
        return at;
    }

    /** Inflates as many rows as fit and are left; at least the next one. */
    private void fill() throws IOException, DataFormatException {
        int end = (int) Math.min(buffer.length, row + (long) rowsLeft * rowLength);
        while (filled < end && trouble.isEmpty()) {
            long before = inflater.getBytesWritten();
            try {
                if (inflater.inflate(buffer, filled, end - filled) == 0) {
                    refill();
                }
            } catch (DataFormatException e) {
                // What came out before it is good, and may be enough.
                trouble = String.valueOf(e.getMessage());
            }
            filled += (int) (inflater.getBytesWritten() - before);
        }
        if (filled < row + rowLength) {
            throw new DataFormatException(trouble);
        }
    }

    /**
     * Holds what was inflated against the checksum behind it. Data that end without one are as good as they look.
     *
     * @throws DataFormatException when it does not fit
     */
    void end() throws IOException, DataFormatException {
        byte[] beyond = new byte[BEYOND];
        for (int i = 0; i < MOST_BEYOND && !inflater.finished(); i++) {
            if (inflater.inflate(beyond) == 0) {
                if (!inflater.needsInput()) {
                    return;
                }
                ByteBuffer piece = chunks.nextPiece();
                if (!piece.hasRemaining()) {
                    return;
                }
                inflater.setInput(piece);
            }
        }
    }

    private void refill() throws IOException {
        if (inflater.finished() || inflater.needsDictionary()) {
            trouble = "its data ends early";
        } else if (inflater.needsInput()) {
            ByteBuffer piece = chunks.nextPiece();
            trouble = piece.hasRemaining() ? "" : "its data ends early";
            inflater.setInput(piece);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
