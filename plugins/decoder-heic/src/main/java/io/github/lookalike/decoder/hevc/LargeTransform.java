package io.github.lookalike.decoder.hevc;

/**
 * The cosine transform of 16 and 32 values: eight of the even frequencies as a transform of eight, and the odd ones as sums that
 * are added to one half of the values and subtracted from the other. Two sums at a time are kept in the halves of a long: the
 * matrix has two neighbours in one number, so that one multiplication serves both. No sum exceeds 32 · 90 · 2¹⁵ &lt; 2³¹.
 */
final class LargeTransform {

    /** Frequencies of one parity that are added at once. */
    private static final int GROUP = 4;

    /** Cosines from 0 to a quarter turn in 32 steps, as the matrix in 8.6.4.2 rounds them; the first is that of the constant. */
    private static final int[] COSINES = {
        64, 90, 90, 90, 89, 88, 87, 85, 83, 82, 80, 78, 75, 73, 70, 67, 64, 61, 57, 54, 50, 46, 43, 38, 36, 31, 25, 22,
        18, 13, 9, 4, 0
    };

    /** The most values that are taken as low frequencies alone. */
    private static final int LOW = 8;

    private static final long[] ODD_OF_16 = pairs(4, 8, 1, 2);
    private static final long[] ODD_OF_32 = pairs(5, 16, 1, 2);
    private static final long[] LOW_OF_16 = pairs(4, LOW, 0, 1);
    private static final long[] LOW_OF_32 = pairs(5, LOW, 0, 1);

    private final long[] pairs = new long[8];
    private final int[] evens = new int[16];

    /**
     * Transforms columns of one array into rows of another.
     *
     * @param lines how many columns
     * @param count how many values of each may differ from zero; of the others some are read nevertheless, see {@link #read}
     * @param last whether the results are residuals; if not they are cut to 16 bits
     */
    void pass(int[] from, int[] to, int log2, int lines, int count, int shift, boolean last) {
        if (count <= LOW) {
            passLow(from, to, log2, lines, count, shift, last);
        } else {
            passAll(from, to, log2, lines, count, shift, last);
        }
    }

    /** How many values of a column are read where so many may differ from zero. */
    static int read(int count, int side) {
        return count <= GROUP ? GROUP : count <= LOW ? LOW : side;
    }

    /** As most blocks are: the first values are all there is, and what they add up to is symmetric but for the sign. */
    private static void passLow(int[] from, int[] to, int log2, int lines, int count, int shift, boolean last) {
        for (int line = 0; line < lines; line++) {
            if (count <= GROUP) {
                four(from, line, to, log2, shift);
            } else {
                eight(from, line, to, log2, shift);
            }
        }
        if (!last) {
            for (int i = 0; i < lines << log2; i++) {
                to[i] = InverseTransform.clip(to[i]);
            }
        }
    }

    private static void four(int[] from, int line, int[] to, int log2, int shift) {
        long[] matrix = log2 == 4 ? LOW_OF_16 : LOW_OF_32;
        int side = 1 << log2;
        int width = side >> 2;
        long rounding = (0x1_0000_0001L << shift) >> 1;
        long constant = from[line] * matrix[0] + rounding;
        long a = from[line + side];
        long b = from[line + 2 * side];
        long c = from[line + 3 * side];
        int at = line << log2;
        int end = at + side - 1;
        for (int i = 0; i < width; i++) {
            long even = constant + b * matrix[2 * width + i];
            long odd = a * matrix[width + i] + c * matrix[3 * width + i];
            store(even + odd, to, at + 2 * i, 1, shift);
            store(even - odd, to, end - 2 * i, -1, shift);
        }
    }

    private static void eight(int[] from, int line, int[] to, int log2, int shift) {
        long[] matrix = log2 == 4 ? LOW_OF_16 : LOW_OF_32;
        int side = 1 << log2;
        int width = side >> 2;
        long rounding = (0x1_0000_0001L << shift) >> 1;
        long constant = from[line] * matrix[0] + rounding;
        long a = from[line + side];
        long b = from[line + 2 * side];
        long c = from[line + 3 * side];
        long d = from[line + 4 * side];
        long e = from[line + 5 * side];
        long f = from[line + 6 * side];
        long g = from[line + 7 * side];
        int at = line << log2;
        int end = at + side - 1;
        for (int i = 0; i < width; i++) {
            long even = constant + b * matrix[2 * width + i] + d * matrix[4 * width + i] + f * matrix[6 * width + i];
            long odd = a * matrix[width + i]
                    + c * matrix[3 * width + i]
                    + e * matrix[5 * width + i]
                    + g * matrix[7 * width + i];
            store(even + odd, to, at + 2 * i, 1, shift);
            store(even - odd, to, end - 2 * i, -1, shift);
        }
    }

    private static void store(long pair, int[] to, int at, int step, int shift) {
        int low = (int) pair;
        to[at] = low >> shift;
        to[at + step] = (int) ((pair - low) >> 32) >> shift;
    }

    private void passAll(int[] from, int[] to, int log2, int lines, int count, int shift, boolean last) {
        int side = 1 << log2;
        int unit = side >> 4;
        for (int line = 0; line < lines; line++) {
            InverseTransform.eight(from, line, 2 * unit * side, evens);
            sum(from, line + unit * side, 2 * unit * side, (count - unit + 2 * unit - 1) / (2 * unit), ODD_OF_16, 4);
            if (log2 == 5) {
                widen();
                sum(from, line + side, 2 * side, count >> 1, ODD_OF_32, 8);
            }
            if (last) {
                finish(to, line << log2, side >> 1, shift);
            } else {
                finishWithin(to, line << log2, side >> 1, shift);
            }
        }
    }

    /** Adds up odd frequencies of a column. */
    private void sum(int[] from, int start, int step, int terms, long[] matrix, int width) {
        long[] sums = pairs;
        int at = start;
        int row = 0;
        for (int term = 0; term == 0 || term < terms; term += GROUP) {
            long a = from[at];
            long b = from[at + step];
            long c = from[at + 2 * step];
            long d = from[at + 3 * step];
            for (int i = 0; i < width; i++) {
                long sum = a * matrix[row + i]
                        + b * matrix[row + width + i]
                        + c * matrix[row + 2 * width + i]
                        + d * matrix[row + 3 * width + i];
                sums[i] = term == 0 ? sum : sums[i] + sum;
            }
            at += GROUP * step;
            row += GROUP * width;
        }
    }

    /** From eight even values and eight odd sums to sixteen values, which are the even ones of 32. */
    private void widen() {
        for (int i = 0; i < 4; i++) {
            int low = (int) pairs[i];
            int high = (int) ((pairs[i] - low) >> 32);
            int even = evens[2 * i];
            int next = evens[2 * i + 1];
            evens[2 * i] = even + low;
            evens[2 * i + 1] = next + high;
            evens[15 - 2 * i] = even - low;
            evens[14 - 2 * i] = next - high;
        }
    }

    private void finish(int[] to, int at, int half, int shift) {
        int rounding = 1 << (shift - 1);
        int end = at + 2 * half - 1;
        for (int i = 0; i < half; i += 2) {
            long pair = pairs[i >> 1];
            int low = (int) pair;
            int high = (int) ((pair - low) >> 32);
            int even = evens[i] + rounding;
            int next = evens[i + 1] + rounding;
            to[at + i] = (even + low) >> shift;
            to[at + i + 1] = (next + high) >> shift;
            to[end - i] = (even - low) >> shift;
            to[end - i - 1] = (next - high) >> shift;
        }
    }

    private void finishWithin(int[] to, int at, int half, int shift) {
        finish(to, at, half, shift);
        for (int i = at; i < at + 2 * half; i++) {
            to[i] = InverseTransform.clip(to[i]);
        }
    }

    /** So many frequencies of a transform: for each, its first half by twos, the second one in the upper 32 bits. */
    private static long[] pairs(int log2, int count, int first, int step) {
        int width = 1 << (log2 - 2);
        long[] matrix = new long[count * width];
        for (int i = 0; i < matrix.length; i++) {
            int frequency = first + step * (i / width);
            int place = 2 * (i % width);
            long low = cosine((frequency * (2 * place + 1)) << (5 - log2));
            long high = cosine((frequency * (2 * place + 3)) << (5 - log2));
            matrix[i] = (high << 32) + low;
        }
        return matrix;
    }

    /** The cosine of an angle in sixty-fourths of a half turn. */
    private static int cosine(int angle) {
        int folded = angle & 127;
        folded = folded > 64 ? 128 - folded : folded;
        return folded <= 32 ? COSINES[folded] : -COSINES[64 - folded];
    }
}
