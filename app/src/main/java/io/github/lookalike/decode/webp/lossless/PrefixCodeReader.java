package io.github.lookalike.decode.webp.lossless;

import io.github.lookalike.api.DecodeException;

/** Reads the lengths that make a prefix code (RFC 9649, 3.7.2.1). */
final class PrefixCodeReader {

    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT = 16;
    private static final int SHORT_GAP = 17;
    private static final int USUAL_LENGTH = 8;

    private final BitReader in;

    PrefixCodeReader(BitReader in) {
        this.in = in;
    }

    /** @param symbols how many there could be */
    PrefixCode read(int symbols) throws DecodeException {
        int[] lengths = new int[symbols];
        if (in.flag()) {
            readSimple(lengths);
        } else {
            readNormal(lengths);
        }
        return new PrefixCode(lengths);
    }

    private void readSimple(int[] lengths) throws DecodeException {
        boolean two = in.flag();
        put(lengths, in.number(in.flag() ? 8 : 1));
        if (two) {
            put(lengths, in.number(8));
        }
    }

    private static void put(int[] lengths, int symbol) throws DecodeException {
        if (symbol >= lengths.length) {
            throw new DecodeException("a WebP picture, but damaged: a symbol that is none");
        }
        lengths[symbol] = 1;
    }

    private void readNormal(int[] lengths) throws DecodeException {
        int[] ofLengths = new int[ORDER.length];
        int count = 4 + in.number(4);
        for (int i = 0; i < count; i++) {
            ofLengths[ORDER[i]] = in.number(3);
        }
        PrefixCode code = new PrefixCode(ofLengths);
        int most = in.flag() ? 2 + in.number(2 + 2 * in.number(3)) : lengths.length;
        int previous = USUAL_LENGTH;
        int at = 0;
        for (int i = 0; i < most && at < lengths.length; i++) {
            int length = code.read(in);
            if (length < REPEAT) {
                lengths[at++] = length;
                previous = length == 0 ? previous : length;
            } else {
                int run = length == REPEAT
                        ? 3 + in.number(2)
                        : length == SHORT_GAP ? 3 + in.number(3) : 11 + in.number(7);
                if (at + run > lengths.length) {
                    throw new DecodeException("a WebP picture, but damaged: more symbols than there are");
                }
                for (int end = at + run; at < end; at++) {
                    lengths[at] = length == REPEAT ? previous : 0;
                }
            }
        }
    }
}
