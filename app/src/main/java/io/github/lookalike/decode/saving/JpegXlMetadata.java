package io.github.lookalike.decode.saving;

import java.util.Optional;

/**
 * What of the header of a JPEG XL codestream its first frame depends on (ISO/IEC 18181-1 annex D).
 *
 * @param own whether it is stored in the colours of the eye, XYB, which are the format's own
 */
record JpegXlMetadata(int width, int height, boolean own) {

    /** Width to height, by number; 0 says the width itself. */
    private static final int[][] RATIOS = {{1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};

    private static final int HALF_FLOAT = 16;

    /** Nothing of animations, of pictures with a preview or further channels, and of those whose profile lies, coded, before the frame. */
    static Optional<JpegXlMetadata> read(LowBitFirst bits) {
        boolean small = bits.flag();
        int height = side(bits, small);
        int ratio = bits.number(3);
        int width =
                ratio == 0 ? side(bits, small) : (int) ((long) height * RATIOS[ratio - 1][0] / RATIOS[ratio - 1][1]);
        boolean own = true;
        boolean plain = bits.flag();
        if (!plain) {
            boolean extra = bits.flag();
            if (extra && !skipExtra(bits)) {
                return Optional.empty();
            }
            skipDepth(bits);
            bits.skip(1);
            int channels = bits.choice(0, 1, 2, 1, 0, 0, 4, 12);
            own = bits.flag();
            if (channels != 0 || !skipColours(bits)) {
                return Optional.empty();
            }
            if (extra && !bits.flag()) {
                bits.skip(2 * HALF_FLOAT + 1 + HALF_FLOAT);
            }
            if (!noExtensions(bits)) {
                return Optional.empty();
            }
        }
        boolean usual = bits.flag();
        return usual && !bits.ranOut() ? Optional.of(new JpegXlMetadata(width, height, own)) : Optional.empty();
    }

    private static int side(LowBitFirst bits, boolean small) {
        return small ? 8 * (1 + bits.number(5)) : bits.choice(1, 1, 1, 1, 9, 13, 18, 30);
    }

    /** False where a preview or an animation follows. */
    private static boolean skipExtra(LowBitFirst bits) {
        bits.skip(3);
        if (bits.flag()) {
            boolean small = bits.flag();
            side(bits, small);
            if (bits.number(3) == 0) {
                side(bits, small);
            }
        }
        boolean preview = bits.flag();
        return !preview && !bits.flag();
    }

    private static void skipDepth(LowBitFirst bits) {
        if (bits.flag()) {
            bits.choice(32, 16, 24, 1, 0, 0, 0, 6);
            bits.skip(4);
        } else {
            bits.choice(8, 10, 12, 1, 0, 0, 0, 6);
        }
    }

    /** False where a profile says them. */
    private static boolean skipColours(LowBitFirst bits) {
        if (bits.flag()) {
            return true;
        }
        boolean profile = bits.flag();
        int space = bits.listed();
        if (profile) {
            return false;
        }
        boolean ofEye = space == 2;
        if (!ofEye && bits.listed() == 2) {
            skipPoints(bits, 1);
        }
        boolean coloured = space != 1 && !ofEye;
        if (coloured && bits.listed() == 2) {
            skipPoints(bits, 3);
        }
        if (!ofEye) {
            if (bits.flag()) {
                bits.skip(24);
            } else {
                bits.listed();
            }
        }
        bits.listed();
        return true;
    }

    private static void skipPoints(LowBitFirst bits, int points) {
        for (int i = 0; i < 2 * points; i++) {
            bits.choice(0, 524_288, 1_048_576, 2_097_152, 19, 19, 20, 21);
        }
    }

    /** Whether there are none of what later editions may add. */
    static boolean noExtensions(LowBitFirst bits) {
        return bits.number(2) == 0;
    }
}
