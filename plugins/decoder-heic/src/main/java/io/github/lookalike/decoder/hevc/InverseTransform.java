package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/**
 * Turns coefficients into residuals (H.265 8.6.4.2): first along columns, then along rows. Columns and rows beyond the last
 * coefficient are passed over.
 */
final class InverseTransform {

    private static final int MOST = 32;
    private static final int FIRST_SHIFT = 7;

    private final int[] between = new int[MOST * MOST];
    private final int[] line = new int[16];
    private final LargeTransform large = new LargeTransform();

    /** The residuals of a block, row by row. */
    void cosine(Coefficients coefficients, int log2, int bits, int[] residuals) {
        int shift = 20 - bits;
        int[] values = coefficients.values;
        if (log2 == 2) {
            passFour(values, between, FIRST_SHIFT);
            passFour(between, residuals, shift);
        } else if (log2 == 3) {
            int columns = Integer.SIZE - Integer.numberOfLeadingZeros(coefficients.columns);
            passEight(values, between, columns, FIRST_SHIFT);
            Arrays.fill(between, columns << log2, 1 << (2 * log2), 0);
            passEight(between, residuals, 1 << log2, shift);
        } else {
            large.transform(coefficients, log2, FIRST_SHIFT, between);
            large.transform(between, coefficients.columns, log2, shift, residuals);
        }
    }

    /** The residual of all samples of a block that has the constant coefficient alone. */
    static int constant(int coefficient, int bits) {
        int once = clip((64 * coefficient + 64) >> FIRST_SHIFT);
        int shift = 20 - bits;
        return (64 * once + (1 << (shift - 1))) >> shift;
    }

    /** The sine transform of 4×4 luma blocks. */
    void sine(Coefficients coefficients, int bits, int[] residuals) {
        sinePass(coefficients.values, between, FIRST_SHIFT);
        sinePass(between, residuals, 20 - bits);
    }

    private static void sinePass(int[] from, int[] to, int shift) {
        int rounding = 1 << (shift - 1);
        for (int column = 0; column < 4; column++) {
            int a = from[column];
            int b = from[column + 4];
            int c = from[column + 8];
            int d = from[column + 12];
            int at = column << 2;
            to[at] = clip((29 * a + 74 * b + 84 * c + 55 * d + rounding) >> shift);
            to[at + 1] = clip((55 * a + 74 * b - 29 * c - 84 * d + rounding) >> shift);
            to[at + 2] = clip((74 * (a - c + d) + rounding) >> shift);
            to[at + 3] = clip((84 * a - 74 * b + 55 * c - 29 * d + rounding) >> shift);
        }
    }

    private static void passFour(int[] from, int[] to, int shift) {
        int rounding = 1 << (shift - 1);
        for (int column = 0; column < 4; column++) {
            int sum = 64 * (from[column] + from[column + 8]) + rounding;
            int difference = 64 * (from[column] - from[column + 8]) + rounding;
            int first = 83 * from[column + 4] + 36 * from[column + 12];
            int second = 36 * from[column + 4] - 83 * from[column + 12];
            int at = column << 2;
            to[at] = clip((sum + first) >> shift);
            to[at + 1] = clip((difference + second) >> shift);
            to[at + 2] = clip((difference - second) >> shift);
            to[at + 3] = clip((sum - first) >> shift);
        }
    }

    private void passEight(int[] from, int[] to, int columns, int shift) {
        int rounding = 1 << (shift - 1);
        for (int column = 0; column < columns; column++) {
            eight(from, column, 8, line);
            int at = column << 3;
            for (int i = 0; i < 8; i++) {
                to[at + i] = clip((line[i] + rounding) >> shift);
            }
        }
    }

    /** The transform of eight values of an array, each so many places after the one before. */
    static void eight(int[] from, int start, int step, int[] to) {
        int sum = 64 * (from[start] + from[start + 4 * step]);
        int difference = 64 * (from[start] - from[start + 4 * step]);
        int first = 83 * from[start + 2 * step] + 36 * from[start + 6 * step];
        int second = 36 * from[start + 2 * step] - 83 * from[start + 6 * step];
        int a = from[start + step];
        int b = from[start + 3 * step];
        int c = from[start + 5 * step];
        int d = from[start + 7 * step];
        int odd = 89 * a + 75 * b + 50 * c + 18 * d;
        int odd1 = 75 * a - 18 * b - 89 * c - 50 * d;
        int odd2 = 50 * a - 89 * b + 18 * c + 75 * d;
        int odd3 = 18 * a - 50 * b + 75 * c - 89 * d;
        to[0] = sum + first + odd;
        to[1] = difference + second + odd1;
        to[2] = difference - second + odd2;
        to[3] = sum - first + odd3;
        to[4] = sum - first - odd3;
        to[5] = difference - second - odd2;
        to[6] = difference + second - odd1;
        to[7] = sum + first - odd;
    }

    static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }
}
