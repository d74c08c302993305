package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;

/** Numbers of single bits, the lowest bit of a byte first, as JPEG XL has them (ISO/IEC 18181-1 §9). */
final class Bits {

    private final ByteBuffer bytes;
    private int at;

    /** @param start the byte to begin with */
    Bits(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.at = Math.multiplyExact(start, 8);
    }

    /** How many bits lie before the next, from the first byte of all. */
    int position() {
        return at;
    }

    int read(int count) throws DecodeException {
        int value = 0;
        for (int i = 0; i < count; i++, at++) {
            if (at / 8 >= bytes.limit()) {
                throw new DecodeException("damaged: its header ends early");
            }
            value |= ((bytes.get(at / 8) >> (at % 8)) & 1) << i;
        }
        return value;
    }

    boolean flag() throws DecodeException {
        return read(1) == 1;
    }

    /**
     * One of four kinds of numbers, which two bits choose.
     *
     * @param offsets what is added to each
     * @param widths the bits of each
     */
    int choice(int[] offsets, int[] widths) throws DecodeException {
        int kind = read(2);
        return offsets[kind] + read(widths[kind]);
    }
}
