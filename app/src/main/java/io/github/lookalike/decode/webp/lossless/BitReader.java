package io.github.lookalike.decode.webp.lossless;

import java.nio.ByteBuffer;

/** Reads bits, the lowest of each byte first (RFC 9649, 3.1). Behind the end of the data come zeros. */
final class BitReader {

    private final ByteBuffer data;
    private int at;
    private long window;
    private int held;

    /** @param data from position 0 to its limit */
    BitReader(ByteBuffer data) {
        this.data = data;
    }

    /** The next bits as a number, the first one lowest; at most 24. */
    int number(int bits) {
        int number = ahead() & ((1 << bits) - 1);
        skip(bits);
        return number;
    }

    boolean flag() {
        return number(1) != 0;
    }

    /** The next 32 bits at least, which are not taken yet. */
    int ahead() {
        while (held < 32) {
            long next = at < data.limit() ? data.get(at) & 0xff : 0;
            window |= next << held;
            held += 8;
            at++;
        }
        return (int) window;
    }

    /** Takes bits; at most 24. */
    void skip(int bits) {
        ahead();
        window >>>= bits;
        held -= bits;
    }

    /** Whether bits were taken from behind the end of the data. */
    boolean ranOut() {
        return at - held / 8 > data.limit();
    }
}
