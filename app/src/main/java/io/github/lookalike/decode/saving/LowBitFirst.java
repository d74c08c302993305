package io.github.lookalike.decode.saving;

/** Numbers of any width out of bytes whose lowest bit comes first (ISO/IEC 18181-1 §9); zeros beyond their end. */
final class LowBitFirst {

    private final byte[] bytes;
    private int at;

    /** @param from the first byte */
    LowBitFirst(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from * Byte.SIZE;
    }

    int number(int width) {
        int value = 0;
        for (int i = 0; i < width; i++, at++) {
            value |= (at >> 3 < bytes.length ? bytes[at >> 3] >> (at & 7) & 1 : 0) << i;
        }
        return value;
    }

    boolean flag() {
        return number(1) != 0;
    }

    void skip(int width) {
        at += width;
    }

    /** False where there are not so many. */
    boolean skipBytes(long count) {
        if (count > bytes.length - at / Byte.SIZE) {
            return false;
        }
        at += (int) count * Byte.SIZE;
        return true;
    }

    /** One of four kinds of numbers, which two bits choose: what is added to each, then the bits of each. */
    int choice(int first, int second, int third, int fourth, int... widths) {
        return switch (number(2)) {
            case 0 -> first + number(widths[0]);
            case 1 -> second + number(widths[1]);
            case 2 -> third + number(widths[2]);
            default -> fourth + number(widths[3]);
        };
    }

    /** A number of up to 64 bits (ISO/IEC 18181-1 §B.2.4). */
    long long64() {
        int kind = number(2);
        if (kind < 3) {
            return kind == 0 ? 0 : kind == 1 ? 1 + number(4) : 17 + number(8);
        }
        long value = number(12);
        int shift = 12;
        while (shift < Long.SIZE && flag()) {
            value |= (long) number(shift < 60 ? 8 : 4) << shift;
            shift += 8;
        }
        return value;
    }

    /** A number of a list, such as a colour space. */
    int listed() {
        return choice(0, 1, 2, 18, 0, 0, 4, 6);
    }

    /** To the next whole byte. */
    void align() {
        at = (at + 7) & -8;
    }

    /** Whether more was read than there is. */
    boolean ranOut() {
        return at < 0 || at > bytes.length * Byte.SIZE;
    }
}
