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

    private int firstGreater;

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
     * Reads the levels of a sub-block.
     *
     * @param steps of the coefficients, the last one first
     * @param first whether it is the sub-block of the lowest frequencies
     */
    void read(int[] steps, int count, boolean first) {
        boolean escapes = flags(count, first);
        boolean hidden = hides && steps[0] - steps[count - 1] > HIDING_DISTANCE;
        if (escapes && range.alignedBypass()) {
            cabac.align();
        }
        int signCount = hidden ? count - 1 : count;
        int signs = cabac.bypass(signCount) << (Integer.SIZE - signCount);
        int sum = escapes ? remaining(count) : sum(count);
        for (int i = 0; i < signCount; i++) {
            int negative = signs >> (Integer.SIZE - 1);
            values[i] = (values[i] ^ negative) - negative;
            signs <<= 1;
        }
        if (hidden && (sum & 1) != 0) {
            values[count - 1] = -values[count - 1];
        }
    }

    /** Whether coefficients exceed one and two; returns whether some of them may exceed what was said. */
    private boolean flags(int count, boolean first) {
        int set = (first || chroma != 0 ? 0 : 2) + (greaterBefore ? 1 : 0);
        int contexts = Contexts.GREATER_1 + 16 * chroma + 4 * set;
        int flags = Math.min(count, MOST_FLAGS);
        int context = 1;
        int greater = 0;
        firstGreater = -1;
        for (int i = 0; i < flags; i++) {
            int bin = cabac.bin(contexts + context);
            values[i] = 1 + bin;
            if (bin != 0) {
                context = 0;
                greater++;
                firstGreater = firstGreater < 0 ? i : firstGreater;
            } else if (context > 0 && context < 3) {
                context++;
            }
        }
        greaterBefore = greater > 0;
        boolean escapes = count > MOST_FLAGS || greater > 1;
        if (greater > 0) {
            int bin = cabac.bin(Contexts.GREATER_2 + 4 * chroma + set);
            values[firstGreater] += bin;
            escapes |= bin != 0;
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

    /** Adds what coefficients exceed their flags by; returns the sum of all. */
    private int remaining(int count) {
        boolean adaptive = range.adaptiveRice();
        int rice = adaptive ? statistics.parameter(kind) : 0;
        int greatestRice = adaptive ? Integer.SIZE : GREATEST_RICE;
        boolean fresh = adaptive;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int value = i < MOST_FLAGS ? values[i] : 1;
            int escape = i < MOST_FLAGS ? i == firstGreater ? 3 : 2 : 1;
            if (value == escape) {
                int rest = escaped(rice);
                value = Math.min(value + rest, GREATEST);
                if (fresh) {
                    statistics.count(kind, rest);
                    fresh = false;
                }
                if (value > 3L << rice && rice < greatestRice) {
                    rice++;
                }
            }
            values[i] = value;
            sum += value;
        }
        return sum;
    }

    /** {@code coeff_abs_level_remaining}, 9.3.3.11. */
    private int escaped(int rice) {
        int prefix = cabac.ones(LONGEST_PREFIX);
        if (prefix <= 3) {
            return (prefix << rice) + cabac.longBypass(rice);
        }
        int bits = Math.min(prefix - 3 + rice, Integer.SIZE);
        long value = (((1L << (prefix - 3)) + 2) << rice) + (cabac.longBypass(bits) & 0xFFFF_FFFFL);
        return (int) Math.min(value, GREATEST);
    }
}
