package io.github.lookalike.decode.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;

/**
 * A bounded look into a file at any position: 32 KB at a time, never more bytes in all than a patient reader would need.
 *
 * <p>A file that sends its reader in circles is given up, and so is one whose time is over.
 */
public final class ByteWindow {

    private static final int SIZE = 32 << 10;
    /** How often the whole file may be read over before it counts as a circle. */
    private static final int PATIENCE = 48;

    private final RangedSource source;
    private final byte[] page;
    private long start;
    private int filled;
    private long budget;

    public ByteWindow(RangedSource source) {
        this.source = source;
        this.page = new byte[(int) Math.min(SIZE, source.size())];
        this.budget = (source.size() + (1 << 20)) * PATIENCE;
    }

    public long size() {
        return source.size();
    }

    /** The byte at a position, 0 to 255; −1 beyond the end. */
    public int at(long position) throws IOException {
        long within = position - start;
        if (within < 0 || within >= filled) {
            load(position);
            within = position - start;
            if (within < 0 || within >= filled) {
                return -1;
            }
        }
        return page[(int) within] & 0xff;
    }

    /** Copies up to {@code length} bytes; the number copied, −1 at the end. */
    public int read(long position, byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at(position) < 0) {
            return -1;
        }
        int within = (int) (position - start);
        int count = Math.min(length, filled - within);
        System.arraycopy(page, within, into, offset, count);
        return count;
    }

    private void load(long position) throws IOException {
        filled = 0;
        start = position;
        if (position < 0 || position >= source.size()) {
            return;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the time for this file is over");
        }
        // A reader that steps backwards gets the page around the position, not one byte of it.
        start = position & -4096L;
        ByteBuffer bytes = source.range(start, page.length);
        filled = bytes.remaining();
        bytes.get(page, 0, filled);
        budget -= filled;
        if (budget < 0) {
            throw new IOException("the file sends its reader in circles");
        }
    }
}
