package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/**
 * The cosine transform of 16 and 32 values: eight of the even frequencies as a transform of eight, and the odd ones as sums that
 * are added to one half of the values and subtracted from the other. Two sums at a time are {@link CosinePairs}.
 */
final class LargeTransform {

    /** Frequencies of one parity that are added at once. */
    private static final int GROUP = 4;

    private static final long[] ODD_OF_16 = CosinePairs.of(4, 8, 1, 2);
    private static final long[] ODD_OF_32 = CosinePairs.of(5, 16, 1, 2);

    private final long[] pairs = new long[8];
    private final int[] evens = new int[16];
    private final FewFrequencies few = new FewFrequencies();

    /** Transforms the columns of a block that have coefficients into rows of an array, within 16 bits. */
    void transform(Coefficients block, int log2, int shift, int[] to) {
        int side = 1 << log2;
        boolean sparse = few.take(block.rows);
        for (int left = block.columns; left != 0; left &= left - 1) {
            int line = Integer.numberOfTrailingZeros(left);
            if (sparse) {
                few.transform(block.values, line, to, log2, shift);
            } else {
                addAll(block.values, block.rows, line, to, log2, shift);
            }
            for (int i = line * side; i < (line + 1) * side; i++) {
                to[i] = InverseTransform.clip(to[i]);
            }
        }
    }

    /**
     * Transforms all columns of what was made of some columns of a block.
     *
     * @param columns a bit for each of these; the rows of the others are set to zero where they are read
     */
    void transform(int[] from, int columns, int log2, int shift, int[] to) {
        int side = 1 << log2;
        if (few.take(columns)) {
            for (int line = 0; line < side; line++) {
                few.transform(from, line, to, log2, shift);
            }
            return;
        }
        for (int column = 0; column < side; column++) {
            if ((columns >> column & 1) == 0) {
                Arrays.fill(from, column << log2, (column + 1) << log2, 0);
            }
        }
        for (int line = 0; line < side; line++) {
            addAll(from, columns, line, to, log2, shift);
        }
    }

    /** As a transform of eight of the even frequencies, and so on: places that are zero are read nevertheless. */
    private void addAll(int[] from, int places, int line, int[] to, int log2, int shift) {
        int side = 1 << log2;
        int unit = side >> 4;
        int count = Integer.SIZE - Integer.numberOfLeadingZeros(places);
        InverseTransform.eight(from, line, 2 * unit * side, evens);
        sum(from, line + unit * side, 2 * unit * side, (count - unit + 2 * unit - 1) / (2 * unit), ODD_OF_16, 4);
        if (log2 == 5) {
            widen();
            sum(from, line + side, 2 * side, count >> 1, ODD_OF_32, 8);
        }
        finish(to, line << log2, side >> 1, shift);
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
}
