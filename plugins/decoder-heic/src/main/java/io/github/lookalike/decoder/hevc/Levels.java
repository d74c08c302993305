package io.github.lookalike.decoder.hevc;

/** Reads the values of the coefficients of a sub-block, of which it is known where they are (H.265 7.3.8.11, second half). */
final class Levels {

    /** So many coefficients of a sub-block have a bin for whether they exceed one. */
    private static final int MOST_FLAGS = 8;

    /** Farther apart than this, the first and last coefficient of a sub-block hide a sign. */
    private static final int HIDING_DISTANCE = 3;

    private static final int LONGEST_PREFIX = 32;
    private static final int GREATEST_RICE = 4;

    /** Levels beyond 16 bits, which no whole stream has, are cut here. */
    private static final int GREATEST = 1 << 15;

    final int[] values = new int[16];
    final RiceStatistics statistics = new RiceStatistics();

    private final Cabac cabac;
    private final RangeExtension range;
    private final boolean signHiding;

    private int chroma;
    private int kind;
    private boolean hides;
    /** Whether a coefficient of the sub-block before exceeded one. */
    private boolean greaterBefore;

    Levels(Cabac cabac, RangeExtension range, boolean signHiding) {
        this.cabac = cabac;
        this.range = range;
        this.signHiding = signHiding;
    }

    void begin(TransformBlock block, boolean untransformed, boolean skipped) {
        chroma = block.chroma() ? 1 : 0;
        kind = 2 * chroma + (untransformed ? 1 : 0);
        boolean straight = block.mode == Intra.HORIZONTAL || block.mode == Intra.VERTICAL;
        boolean differences = skipped && straight && range.implicitDifferences();
        hides = signHiding && !block.lossless && !differences;
        greaterBefore = false;
    }

    /**
     * Reads the levels of a sub-block into {@link #values}, that of the last coefficient first.
     *
     * @param steps a bit for each coefficient, in the order of the scan
     * @param first whether it is the sub-block of the lowest frequencies
     */
    void read(int steps, boolean first) {
        int count = Integer.bitCount(steps);
        int escapes = flags(count, first);
        int distance = 31 - Integer.numberOfLeadingZeros(steps) - Integer.numberOfTrailingZeros(steps);
        boolean hidden = hides && distance > HIDING_DISTANCE;
        if (escapes != 0 && range.alignedBypass()) {
            cabac.align();
        }
        int signCount = hidden ? count - 1 : count;
        int signs = cabac.bypass(signCount) << (Integer.SIZE - signCount);
        if (escapes != 0) {
            readEscapes(escapes);
        }
        if (hidden && (sum(count) & 1) != 0) {
            values[count - 1] = -values[count - 1];
        }
        for (int i = 0; i < signCount; i++) {
            int negative = signs >> (Integer.SIZE - 1);
            values[i] = (values[i] ^ negative) - negative;
            signs <<= 1;
        }
    }

    /** Whether coefficients exceed one and two; returns a bit for each that may exceed what was said, that of the first lowest. */
    private int flags(int count, boolean first) {
        int set = (first || chroma != 0 ? 0 : 2) + (greaterBefore ? 1 : 0);
        int flags = Math.min(count, MOST_FLAGS);
        int greater = cabac.greater(Contexts.GREATER_1 + 16 * chroma + 4 * set, flags);
        greaterBefore = greater != 0;
        for (int i = 0; i < count; i++) {
            values[i] = 1 + (greater >> i & 1);
        }
        int escapes = ((1 << count) - (1 << flags)) | (greater & (greater - 1));
        if (greater != 0 && cabac.bin(Contexts.GREATER_2 + 4 * chroma + set) != 0) {
            int firstGreater = Integer.numberOfTrailingZeros(greater);
            values[firstGreater]++;
            escapes |= 1 << firstGreater;
        }
        return escapes;
    }

    private int sum(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** Adds what coefficients exceed their flags by. */
    private void readEscapes(int escapes) {
        boolean adaptive = range.adaptiveRice();
        int rice = adaptive ? statistics.parameter(kind) : 0;
        int greatestRice = adaptive ? Integer.SIZE : GREATEST_RICE;
        boolean fresh = adaptive;
        for (int left = escapes; left != 0; left &= left - 1) {
            int at = Integer.numberOfTrailingZeros(left);
            int rest = escaped(rice);
            int value = Math.min(values[at] + rest, GREATEST);
            values[at] = value;
            if (fresh) {
                statistics.count(kind, rest);
                fresh = false;
            }
            if (value > 3L << rice && rice < greatestRice) {
                rice++;
            }
        }
    }

    /** {@code coeff_abs_level_remaining}, 9.3.3.11: nearly always told by the next 16 bins. */
    private int escaped(int rice) {
        int bits = cabac.peek();
        int prefix = Integer.numberOfLeadingZeros(~(bits << 16));
        int suffix = Math.max(0, prefix - 3) + rice;
        int length = prefix + 1 + suffix;
        if (length > 16) {
            return longEscaped(rice);
        }
        int taken = bits >> (16 - length);
        cabac.take(taken, length);
        return (escapedFrom(prefix) << rice) + (taken & (1 << suffix) - 1);
    }

    /** The least number with so many set bins before the first that is not, in units that the other bins divide. */
    private static int escapedFrom(int prefix) {
        return prefix <= 3 ? prefix : (1 << (prefix - 3)) + 2;
    }

    private int longEscaped(int rice) {
        int prefix = cabac.ones(LONGEST_PREFIX);
        if (prefix <= 3) {
            return (prefix << rice) + cabac.longBypass(rice);
        }
        int bits = Math.min(prefix - 3 + rice, Integer.SIZE);
        long value = (((1L << (prefix - 3)) + 2) << rice) + (cabac.longBypass(bits) & 0xFFFF_FFFFL);
        return (int) Math.min(value, GREATEST);
    }
}
