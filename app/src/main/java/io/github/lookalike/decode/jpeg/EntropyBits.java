package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The entropy-coded bits of a scan, restart interval by restart interval, without stuffing.
 *
 * <p>The window holds clean bytes; {@link #bits} holds the next {@link #count} of their bits at its top. The hot loops
 * keep these fields in locals. Before each block they see to it that {@code next <= softEnd}, or call {@link #more}:
 * then {@value #MARGIN} bytes may be read, which no block exceeds. Past the end of an interval come zeros.
 */
final class EntropyBits {

    /** A block has at most 64 symbols of at most 16 bits with at most 15 bits of value: 248 bytes. */
    static final int MARGIN = 512;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int MOST = 1 << 15;

    final byte[] window;
    long bits;
    int count;
    int next;
    int softEnd;

    private final FilePrefix file;
    private final byte[] raw;
    /** How many bytes the window holds at most; a small file needs no large one. */
    private final int capacity;

    private int rawStart;
    private int rawAt;
    private int rawEnd;
    private int filled;
    private boolean ended;

    EntropyBits(FilePrefix file, int position) throws IOException {
        this.file = file;
        this.capacity = (int) Math.min(MOST, Math.max(2 * MARGIN, file.size()));
        this.window = new byte[capacity + MARGIN + Long.BYTES];
        this.raw = new byte[capacity];
        this.rawStart = position;
        beginInterval();
    }

    /** Eight bytes of the window, for a refill. */
    static long load(byte[] window, int at) {
        return (long) LONGS.get(window, at);
    }

    /** Makes room for another block; false when the blocks so far have eaten more than the interval holds. */
    boolean more() throws IOException {
        if (next <= softEnd) {
            return true;
        }
        if (!ended) {
            slide();
        }
        return !overrun();
    }

    /** Whether more bits were taken than the interval holds. */
    boolean overrun() {
        return ended && position() > filled * 8L;
    }

    /** How many whole bytes of the interval were not taken; of very many, only some are counted. */
    int left() {
        int taken = (int) ((position() + 7) >>> 3);
        return Math.max(0, filled - taken) + (ended ? 0 : capacity);
    }

    /** How far the file was read: no marker lies before it that a scan does not contain. */
    int reached() {
        return rawStart + rawAt;
    }

    /** Takes back the last bits. */
    void unread(int length) {
        seek(position() - length);
    }

    void refill() {
        bits |= load(window, next) >>> count;
        next += (63 - count) >>> 3;
        count |= 56;
    }

    void skip(int length) {
        bits <<= length;
        count -= length;
    }

    /** The next bits as a number, at most 16. */
    int take(int length) {
        if (length == 0) {
            return 0;
        }
        refill();
        int value = (int) (bits >>> (64 - length));
        skip(length);
        return value;
    }

    /** A number of {@code size} bits with the sign convention of T.81, F.2.2.1. */
    int signed(int size) {
        int value = take(size);
        return value < 1 << (size - 1) && size > 0 ? value - (1 << size) + 1 : value;
    }

    /**
     * Goes on behind the next restart marker.
     *
     * @param expected the number that marker should have, 0 to 7
     * @return how many intervals are missing before the one that begins now, or −1 when the scan has no more
     */
    int restart(int expected) throws IOException {
        int code = findMarker();
        while (code >= 0) {
            rawAt += 2;
            if (Stuffing.isRestart(code)) {
                int missing = (code - expected) & 7;
                if (missing < 5) {
                    beginInterval();
                    return missing;
                }
            } else if (code == 0xd9 || code == 0xda || code == 0xc4) {
                return -1;
            }
            code = findMarker();
        }
        return -1;
    }

    private void beginInterval() throws IOException {
        filled = 0;
        ended = false;
        fill();
        seek(0);
    }

    private long position() {
        return next * 8L - count;
    }

    private void seek(long bit) {
        next = (int) (bit >>> 3);
        bits = 0;
        count = 0;
        refill();
        skip((int) bit & 7);
    }

    private void slide() throws IOException {
        long position = position();
        int used = (int) (position >>> 3);
        System.arraycopy(window, used, window, 0, filled - used);
        filled -= used;
        fill();
        seek(position & 7);
    }

    private void fill() throws IOException {
        while (!ended && filled < capacity) {
            if (rawAt == rawEnd && !read()) {
                ended = true;
            } else {
                int end = Stuffing.run(raw, rawAt, Math.min(rawEnd, rawAt + capacity - filled));
                System.arraycopy(raw, rawAt, window, filled, end - rawAt);
                filled += end - rawAt;
                rawAt = end;
                if (end < rawEnd && filled < capacity) {
                    unstuff();
                }
            }
        }
        if (ended) {
            Arrays.fill(window, filled, filled + MARGIN, (byte) 0);
        }
        softEnd = ended ? filled : filled - MARGIN;
    }

    private void unstuff() throws IOException {
        int code = codeAfterFf();
        if (code == 0) {
            window[filled++] = (byte) 0xff;
            rawAt += 2;
        } else if (code == 0xff) {
            rawAt++;
        } else {
            ended = true;
        }
    }

    /** The byte behind the 0xFF at {@code rawAt}, or −1 at the end of the file. */
    private int codeAfterFf() throws IOException {
        if (rawAt + 1 == rawEnd && (!read() || rawEnd < 2)) {
            return -1;
        }
        return raw[rawAt + 1] & 0xff;
    }

    private boolean read() throws IOException {
        rawStart += rawAt;
        rawAt = 0;
        rawEnd = file.copy(rawStart, raw, raw.length);
        return rawEnd > 0;
    }

    /** Moves to the next marker of any kind; its code, or −1 when there is none. */
    private int findMarker() throws IOException {
        while (rawAt < rawEnd || read()) {
            rawAt = Stuffing.run(raw, rawAt, rawEnd);
            if (rawAt < rawEnd) {
                int code = codeAfterFf();
                if (code < 0) {
                    return -1;
                }
                if (code != 0 && code != 0xff) {
                    return code;
                }
                rawAt += code == 0 ? 2 : 1;
            }
        }
        return -1;
    }
}
