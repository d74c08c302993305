package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/**
 * The cosine transform of 16 and 32 values as most are: of few frequencies, which are added up one by one. What the even ones add
 * up to is symmetric, and the odd ones but for the sign.
 */
final class FewFrequencies {

    /** So many even ones at most, and as many odd ones: more are transformed faster together. */
    private static final int FEW = 4;

    private static final int EVEN = 0x5555_5555;
    private static final long[] ALL_OF_16 = CosinePairs.of(4, 16, 0, 1);
    private static final long[] ALL_OF_32 = CosinePairs.of(5, 32, 0, 1);

    private final long[] sums = new long[8];
    /** The frequencies: even ones from 0 on, odd ones from {@link #FEW} on. */
    private final int[] places = new int[2 * FEW];

    private int evenCount;
    private int oddCount;

    /**
     * Takes the frequencies of the next lines; returns whether they are few.
     *
     * @param frequencies a bit for each
     */
    boolean take(int frequencies) {
        int even = frequencies & EVEN;
        int odd = frequencies & ~EVEN;
        evenCount = Integer.bitCount(even);
        oddCount = Integer.bitCount(odd);
        if (evenCount > FEW || oddCount > FEW) {
            return false;
        }
        Arrays.fill(places, 0);
        list(even, 0);
        list(odd, FEW);
        return true;
    }

    private void list(int frequencies, int from) {
        int at = from;
        for (int left = frequencies; left != 0; left &= left - 1) {
            places[at++] = Integer.numberOfTrailingZeros(left);
        }
    }

    /** Transforms a column of one array into a row of another. */
    void transform(int[] from, int line, int[] to, int log2, int shift) {
        if (evenCount <= 2 && oddCount <= 2) {
            two(from, line, to, log2, shift);
        } else {
            four(from, line, to, log2, shift);
        }
    }

    private long value(int[] from, int line, int log2, int index, boolean there) {
        return there ? from[line + (places[index] << log2)] : 0;
    }

    private void two(int[] from, int line, int[] to, int log2, int shift) {
        long[] matrix = log2 == 4 ? ALL_OF_16 : ALL_OF_32;
        int width = 1 << (log2 - 2);
        long a = value(from, line, log2, 0, evenCount > 0);
        long b = value(from, line, log2, 1, evenCount > 1);
        long c = value(from, line, log2, FEW, oddCount > 0);
        long d = value(from, line, log2, FEW + 1, oddCount > 1);
        int atA = places[0] * width;
        int atB = places[1] * width;
        int atC = places[FEW] * width;
        int atD = places[FEW + 1] * width;
        long rounding = CosinePairs.rounding(shift);
        int at = line << log2;
        int end = at + (1 << log2) - 1;
        for (int i = 0; i < width; i++) {
            long even = rounding + a * matrix[atA + i] + b * matrix[atB + i];
            long odd = c * matrix[atC + i] + d * matrix[atD + i];
            CosinePairs.store(even + odd, to, at + 2 * i, 1, shift);
            CosinePairs.store(even - odd, to, end - 2 * i, -1, shift);
        }
    }

    private void four(int[] from, int line, int[] to, int log2, int shift) {
        long[] matrix = log2 == 4 ? ALL_OF_16 : ALL_OF_32;
        int width = 1 << (log2 - 2);
        long rounding = CosinePairs.rounding(shift);
        long a = value(from, line, log2, 0, evenCount > 0);
        long b = value(from, line, log2, 1, evenCount > 1);
        long c = value(from, line, log2, 2, evenCount > 2);
        long d = value(from, line, log2, 3, evenCount > 3);
        int atA = places[0] * width;
        int atB = places[1] * width;
        int atC = places[2] * width;
        int atD = places[3] * width;
        for (int i = 0; i < width; i++) {
            sums[i] = rounding + a * matrix[atA + i] + b * matrix[atB + i] + c * matrix[atC + i] + d * matrix[atD + i];
        }
        a = value(from, line, log2, FEW, oddCount > 0);
        b = value(from, line, log2, FEW + 1, oddCount > 1);
        c = value(from, line, log2, FEW + 2, oddCount > 2);
        d = value(from, line, log2, FEW + 3, oddCount > 3);
        atA = places[FEW] * width;
        atB = places[FEW + 1] * width;
        atC = places[FEW + 2] * width;
        atD = places[FEW + 3] * width;
        int at = line << log2;
        int end = at + (1 << log2) - 1;
        for (int i = 0; i < width; i++) {
            long odd = a * matrix[atA + i] + b * matrix[atB + i] + c * matrix[atC + i] + d * matrix[atD + i];
            CosinePairs.store(sums[i] + odd, to, at + 2 * i, 1, shift);
            CosinePairs.store(sums[i] - odd, to, end - 2 * i, -1, shift);
        }
    }
}
