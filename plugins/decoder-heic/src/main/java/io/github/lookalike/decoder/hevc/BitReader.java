package io.github.lookalike.decoder.hevc;

/** Reads the syntax elements of a header: fixed-length and Exp-Golomb codes (H.265 7.2 and 9.2). */
final class BitReader {

    /** Longer Exp-Golomb codes stand for more than 2³² − 2, the greatest number of the standard. */
    private static final int LONGEST_PREFIX = 31;

    private final byte[] bytes;
    private final long end;
    private long position;

    /** Reads bytes without emulation prevention. */
    BitReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.end = 8L * bytes.length;
        this.position = 8L * from;
    }

    int bit() throws HevcException {
        if (position >= end) {
            throw new HevcException("A header of the HEVC stream ends too early");
        }
        int bit = bytes[(int) (position >> 3)] >> (7 - (int) (position & 7)) & 1;
        position++;
        return bit;
    }

    boolean flag() throws HevcException {
        return bit() != 0;
    }

    /** A number of up to 32 bits; with 32 it may come out negative. */
    int bits(int count) throws HevcException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    void skip(long count) throws HevcException {
        if (count > end - position) {
            throw new HevcException("A header of the HEVC stream ends too early");
        }
        position += count;
    }

    /** An unsigned number, {@code ue(v)}, of which the standard allows only some. */
    int unsigned(int least, int greatest, String name) throws HevcException {
        long value = unsigned() + (long) least;
        if (value > greatest) {
            throw new HevcException(name + " is " + value + ", more than " + greatest);
        }
        return (int) value;
    }

    /** A signed number, {@code se(v)}, of which the standard allows only some. */
    int signed(int least, int greatest, String name) throws HevcException {
        long code = unsigned();
        long value = (code & 1) == 0 ? -(code >> 1) : (code + 1) >> 1;
        if (value < least || value > greatest) {
            throw new HevcException(name + " is " + value + ", not between " + least + " and " + greatest);
        }
        return (int) value;
    }

    /** Any unsigned number, {@code ue(v)}. */
    long unsigned() throws HevcException {
        int zeros = 0;
        while (bit() == 0) {
            zeros++;
            if (zeros > LONGEST_PREFIX) {
                throw new HevcException("A number in a header of the HEVC stream is too long");
            }
        }
        return (1L << zeros) - 1 + (bits(zeros) & 0xFFFF_FFFFL);
    }

    /** The byte after the alignment bits that end a slice header; a one and zeros up to the next byte (H.265 7.3.2.5). */
    int alignedByte() throws HevcException {
        if (bit() == 0) {
            throw new HevcException("A slice header of the HEVC stream does not end where it should");
        }
        return (int) ((position + 7) >> 3);
    }
}
