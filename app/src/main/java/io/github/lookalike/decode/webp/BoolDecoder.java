package io.github.lookalike.decode.webp;

import java.nio.ByteBuffer;

/**
 * Reads bits, each coded by how likely it is 0 (RFC 6386, 7). Behind the end of the data come zeros.
 *
 * <p>The window holds the 8 bits that the next decision is made by and {@link #spare} more behind them.
 */
final class BoolDecoder {

    private static final int HALF = 128;

    private final ByteBuffer data;
    private int at;
    private long window;
    private int spare = -8;
    private int range = 255;

    /** @param data from position 0 to its limit, big-endian */
    BoolDecoder(ByteBuffer data) {
        this.data = data;
    }

    /** The next bit, 1 or 0. */
    int bit(int chanceOfZero) {
        if (spare < 0) {
            load();
        }
        int split = 1 + (((range - 1) * chanceOfZero) >> 8);
        long border = (long) split << spare;
        int bit;
        if (window >= border) {
            window -= border;
            range -= split;
            bit = 1;
        } else {
            range = split;
            bit = 0;
        }
        int shift = Integer.numberOfLeadingZeros(range) - 24;
        range <<= shift;
        spare -= shift;
        return bit;
    }

    /** The next bit, as likely 1 as 0. */
    boolean flag() {
        return bit(HALF) != 0;
    }

    /** The next bits as a number, the highest first. */
    int number(int bits) {
        int value = 0;
        for (int i = 0; i < bits; i++) {
            value = value << 1 | bit(HALF);
        }
        return value;
    }

    /** A number followed by its sign. */
    int signed(int bits) {
        int value = number(bits);
        return flag() ? -value : value;
    }

    /** {@link #signed} where a flag says that there is one, 0 where not. */
    int optional(int bits) {
        return flag() ? signed(bits) : 0;
    }

    /** Whether decisions were made by zeros alone, from behind the end of the data. */
    boolean ranOut() {
        return at - (spare + 8) / 8 > data.limit();
    }

    private void load() {
        if (at + 4 <= data.limit()) {
            window = window << 32 | (data.getInt(at) & 0xffff_ffffL);
            at += 4;
            spare += 32;
        } else {
            int next = at < data.limit() ? data.get(at) & 0xff : 0;
            window = window << 8 | next;
            at++;
            spare += 8;
        }
    }
}
