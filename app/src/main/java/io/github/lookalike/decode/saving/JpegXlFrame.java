package io.github.lookalike.decode.saving;

import java.util.Optional;

/**
 * How coarsely the first frame of a JPEG XL codestream is quantised (ISO/IEC 18181-1 annexes F and G).
 *
 * @param globalScale what all steps are divided by, of 65536
 */
record JpegXlFrame(int globalScale) {

    private static final int WHOLE = 0;
    private static final int MEANS = 1;
    private static final int MOST_LEVELS = 4;

    private static final int PATCHES = 2;
    private static final int SPLINES = 16;
    private static final int MEANS_BEFORE = 32;
    private static final int NOISE = 1;
    private static final int NOISE_BITS = 8 * 10;

    private static final int HALF_FLOAT = 16;
    private static final int GROUP = 256;
    private static final int SMALLEST_GROUP = 128;
    private static final int MOST_SECTIONS = 100_000;

    /** Nothing where the first frame of whole pixels has no losses of its own, or a header that is not of the plain kind. */
    static Optional<JpegXlFrame> read(LowBitFirst bits, JpegXlMetadata picture) {
        for (int i = 0; i <= MOST_LEVELS; i++) {
            bits.align();
            if (bits.flag()) {
                return steps(bits, sections(picture, GROUP, 1), 0);
            }
            int type = bits.number(2);
            boolean transformed = !bits.flag();
            long flags = bits.long64();
            if (!picture.own() || (flags & (PATCHES | SPLINES)) != 0) {
                return Optional.empty();
            }
            boolean full = (flags & MEANS_BEFORE) != 0 || bits.choice(1, 2, 4, 8, 0, 0, 0, 0) == 1;
            if (type == WHOLE && transformed && full) {
                return picture(bits, picture, flags);
            }
            if (type != MEANS || transformed || !full || !skipMeans(bits, picture)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<JpegXlFrame> picture(LowBitFirst bits, JpegXlMetadata picture, long flags) {
        bits.skip(6);
        int passes = skipPasses(bits);
        boolean placed = bits.flag();
        boolean replaced = !placed && bits.choice(0, 1, 2, 3, 0, 0, 0, 2) == 0;
        boolean last = replaced && bits.flag();
        return last && skipNameAndFilter(bits, true)
                ? steps(bits, sections(picture, GROUP, passes), flags)
                : Optional.empty();
    }

    /** A frame of the means of blocks, which may come before the others; false where it is not of the plain kind. */
    private static boolean skipMeans(LowBitFirst bits, JpegXlMetadata picture) {
        int group = SMALLEST_GROUP << bits.number(2);
        int passes = skipPasses(bits);
        int level = 1 + bits.number(2);
        int side = 1 << (3 * level);
        JpegXlMetadata smaller = new JpegXlMetadata(
                (picture.width() + side - 1) / side, (picture.height() + side - 1) / side, picture.own());
        if (!skipNameAndFilter(bits, false)) {
            return false;
        }
        long length = skipLengths(bits, sections(smaller, group, passes));
        return length >= 0 && bits.skipBytes(length);
    }

    private static Optional<JpegXlFrame> steps(LowBitFirst bits, long sections, long flags) {
        if (skipLengths(bits, sections) < 0) {
            return Optional.empty();
        }
        bits.skip((flags & NOISE) != 0 ? NOISE_BITS : 0);
        bits.skip(bits.flag() ? 0 : 3 * HALF_FLOAT);
        int scale = bits.choice(1, 2049, 4097, 8193, 11, 11, 12, 16);
        return bits.ranOut() ? Optional.empty() : Optional.of(new JpegXlFrame(scale));
    }

    private static int skipPasses(LowBitFirst bits) {
        int passes = bits.choice(1, 2, 3, 4, 0, 0, 0, 3);
        if (passes > 1) {
            int smaller = bits.choice(0, 1, 2, 3, 0, 0, 0, 1);
            bits.skip(2 * (passes - 1) + 2 * smaller);
            for (int i = 0; i < smaller; i++) {
                bits.choice(0, 1, 2, 0, 0, 0, 0, 3);
            }
        }
        return passes;
    }

    /** False where later editions added something. */
    private static boolean skipNameAndFilter(LowBitFirst bits, boolean transformed) {
        bits.skip(Byte.SIZE * bits.choice(0, 0, 16, 48, 0, 4, 5, 10));
        if (bits.flag()) {
            return JpegXlMetadata.noExtensions(bits);
        }
        boolean blurred = bits.flag();
        if (blurred && bits.flag()) {
            bits.skip(6 * HALF_FLOAT);
        }
        if (bits.number(2) > 0) {
            bits.skip(transformed && bits.flag() ? 8 * HALF_FLOAT : 0);
            bits.skip(bits.flag() ? 5 * HALF_FLOAT : 0);
            bits.skip(bits.flag() ? (transformed ? 4 : 3) * HALF_FLOAT : 0);
            bits.skip(transformed ? 0 : HALF_FLOAT);
        }
        boolean plainFilter = JpegXlMetadata.noExtensions(bits);
        return plainFilter && JpegXlMetadata.noExtensions(bits);
    }

    private static long sections(JpegXlMetadata picture, int group, int passes) {
        long groups = parts(picture, group);
        return groups == 1 && passes == 1 ? 1 : 2 + parts(picture, 8 * group) + groups * passes;
    }

    private static long parts(JpegXlMetadata picture, int side) {
        return ((long) picture.width() + side - 1) / side * (((long) picture.height() + side - 1) / side);
    }

    /** How many bytes follow the table of lengths; negative where the parts lie in another order, or are too many. */
    private static long skipLengths(LowBitFirst bits, long sections) {
        if (bits.flag() || sections > MOST_SECTIONS) {
            return -1;
        }
        bits.align();
        long sum = 0;
        for (long i = 0; i < sections; i++) {
            sum += bits.choice(0, 1024, 17_408, 4_211_712, 10, 14, 22, 30);
        }
        bits.align();
        return sum;
    }
}
