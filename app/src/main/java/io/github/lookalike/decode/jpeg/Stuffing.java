package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How markers and data are told apart in entropy-coded bytes: 0xFF begins a marker unless 0 follows (T.81, B.1.1.5). */
final class Stuffing {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Stuffing() {}

    /** The index of the first 0xFF at or after {@code from}, or {@code to}. */
    static int run(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long inverted = ~(long) LONGS.get(bytes, at);
            long zeros = (inverted - ONES) & ~inverted & TOPS;
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (at < to && bytes[at] != -1) {
            at++;
        }
        return at;
    }

    /** Where bytes are had from: copies from a position on and says how many there were, 1 or 0 only at the end. */
    @FunctionalInterface
    interface Bytes {
        int copy(long position, byte[] target, int length) throws IOException;
    }

    /**
     * The position of the next marker that is neither stuffing nor a restart marker, or −1.
     *
     * @param chunk what is read at a time, overwritten
     */
    static long nextMarker(Bytes bytes, long from, byte[] chunk) throws IOException {
        long position = from;
        int length = bytes.copy(position, chunk, chunk.length);
        while (length > 1) {
            int at = run(chunk, 0, length);
            while (at < length - 1) {
                if (isMarker(chunk[at + 1] & 0xff)) {
                    return position + at;
                }
                at = run(chunk, at + 1, length);
            }
            position += at;
            length = bytes.copy(position, chunk, chunk.length);
        }
        return -1;
    }

    static boolean isRestart(int code) {
        return code >= 0xd0 && code <= 0xd7;
    }

    /** Whether the byte after an 0xFF makes a marker that ends a scan. */
    static boolean isMarker(int code) {
        return code != 0 && code != 0xff && !isRestart(code);
    }
}
