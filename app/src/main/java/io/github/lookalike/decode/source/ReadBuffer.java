package io.github.lookalike.decode.source;

/** One reusable array a thread, so that a scan does not allocate every file anew. */
final class ReadBuffer {

    private static final int FIRST = 1 << 20;
    /** Larger arrays serve one file and are then left to the garbage collector. */
    static final int KEPT = 8 << 20;

    /** Holds at most one array; empty while it is lent. */
    private static final ThreadLocal<byte[][]> SPARE = ThreadLocal.withInitial(() -> new byte[][] {new byte[0]});

    private ReadBuffer() {}

    /** The thread's array, or a new one when that is in use (a decoder that opens another file). */
    static byte[] take() {
        byte[][] spare = SPARE.get();
        byte[] buffer = spare[0];
        spare[0] = new byte[0];
        return buffer.length > 0 ? buffer : new byte[FIRST];
    }

    static void giveBack(byte[] buffer) {
        byte[][] spare = SPARE.get();
        if (buffer.length <= KEPT && buffer.length > spare[0].length) {
            spare[0] = buffer;
        }
    }
}
