package io.github.lookalike.decoder.hevc;

/**
 * Turns coefficients into residuals (H.265 8.6.4.2): first along columns, then along rows. Columns and rows beyond the last
 * coefficient are passed over.
 */
final class InverseTransform {

    private static final int MOST = 32;
    private static final int FIRST_SHIFT = 7;

    /** Cosines from 0 to a quarter turn in 32 steps, as table 8.6.4.2 rounds them; the first is that of the constant. */
    private static final int[] COSINES = {
        64, 90, 90, 90, 89, 88, 87, 85, 83, 82, 80, 78, 75, 73, 70, 67, 64, 61, 57, 54, 50, 46, 43, 38, 36, 31, 25, 22,
        18, 13, 9, 4, 0
    };

    /** By size as a power of two: rows of odd frequencies, the first half of each. */
    private static final int[][] ODD = {{}, {}, odd(2), odd(3), odd(4), odd(5)};

    private final int[] between = new int[MOST * MOST];
    private final int[] sums = new int[MOST];
    private final int[] odds = new int[MOST / 2];

    /** The residuals of a block, row by row. */
    void cosine(Coefficients coefficients, int log2, int bits, int[] residuals) {
        int columns = log2 <= 3 ? 1 << log2 : coefficients.lastColumn + 1;
        int rows = coefficients.lastRow + 1;
        pass(coefficients.values, between, log2, columns, rows, FIRST_SHIFT);
        pass(between, residuals, log2, 1 << log2, columns, 20 - bits);
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
        for (int line = 0; line < 4; line++) {
            int a = from[line];
            int b = from[line + 4];
            int c = from[line + 8];
            int d = from[line + 12];
            int at = line << 2;
            to[at] = clip((29 * a + 74 * b + 84 * c + 55 * d + rounding) >> shift);
            to[at + 1] = clip((55 * a + 74 * b - 29 * c - 84 * d + rounding) >> shift);
            to[at + 2] = clip((74 * (a - c + d) + rounding) >> shift);
            to[at + 3] = clip((84 * a - 74 * b + 55 * c - 29 * d + rounding) >> shift);
        }
    }

    /**
     * Transforms columns of one array into rows of another.
     *
     * @param lines how many columns
     * @param count how many values of each may differ from zero
     */
    private void pass(int[] from, int[] to, int log2, int lines, int count, int shift) {
        if (log2 == 2) {
            passFour(from, to, lines, shift);
        } else if (log2 == 3) {
            passEight(from, to, lines, shift);
        } else {
            for (int line = 0; line < lines; line++) {
                transform(from, line, log2, count);
                round(to, line << log2, 1 << log2, shift);
            }
        }
    }

    private static void passFour(int[] from, int[] to, int lines, int shift) {
        int rounding = 1 << (shift - 1);
        for (int line = 0; line < lines; line++) {
            int sum = 64 * (from[line] + from[line + 8]) + rounding;
            int difference = 64 * (from[line] - from[line + 8]) + rounding;
            int first = 83 * from[line + 4] + 36 * from[line + 12];
            int second = 36 * from[line + 4] - 83 * from[line + 12];
            int at = line << 2;
            to[at] = clip((sum + first) >> shift);
            to[at + 1] = clip((difference + second) >> shift);
            to[at + 2] = clip((difference - second) >> shift);
            to[at + 3] = clip((sum - first) >> shift);
        }
    }

    private static void passEight(int[] from, int[] to, int lines, int shift) {
        int rounding = 1 << (shift - 1);
        for (int line = 0; line < lines; line++) {
            int sum = 64 * (from[line] + from[line + 32]) + rounding;
            int difference = 64 * (from[line] - from[line + 32]) + rounding;
            int first = 83 * from[line + 16] + 36 * from[line + 48];
            int second = 36 * from[line + 16] - 83 * from[line + 48];
            int a = from[line + 8];
            int b = from[line + 24];
            int c = from[line + 40];
            int d = from[line + 56];
            int odd = 89 * a + 75 * b + 50 * c + 18 * d;
            int odd1 = 75 * a - 18 * b - 89 * c - 50 * d;
            int odd2 = 50 * a - 89 * b + 18 * c + 75 * d;
            int odd3 = 18 * a - 50 * b + 75 * c - 89 * d;
            int at = line << 3;
            to[at] = clip((sum + first + odd) >> shift);
            to[at + 1] = clip((difference + second + odd1) >> shift);
            to[at + 2] = clip((difference - second + odd2) >> shift);
            to[at + 3] = clip((sum - first + odd3) >> shift);
            to[at + 4] = clip((sum - first - odd3) >> shift);
            to[at + 5] = clip((difference - second - odd2) >> shift);
            to[at + 6] = clip((difference + second - odd1) >> shift);
            to[at + 7] = clip((sum + first - odd) >> shift);
        }
    }

    /** One column into {@link #sums}: from the transform of two values, those of four, eight, and so on. */
    private void transform(int[] from, int line, int log2, int count) {
        int side = 1 << log2;
        int constant = 64 * from[line];
        int middle = count > side >> 1 ? 64 * from[line + (side >> 1 << log2)] : 0;
        sums[0] = constant + middle;
        sums[1] = constant - middle;
        for (int size = 2; size <= log2; size++) {
            int half = 1 << (size - 1);
            int step = side >> size;
            addOdd(from, line, log2, step, count, ODD[size], half);
            for (int i = 0; i < half; i++) {
                int even = sums[i];
                sums[i] = even + odds[i];
                sums[2 * half - 1 - i] = even - odds[i];
            }
        }
    }

    private void addOdd(int[] from, int line, int log2, int step, int count, int[] matrix, int half) {
        for (int i = 0; i < half; i++) {
            odds[i] = 0;
        }
        int row = 0;
        for (int frequency = step; frequency < count; frequency += 2 * step) {
            int value = from[line + (frequency << log2)];
            if (value != 0) {
                for (int i = 0; i < half; i++) {
                    odds[i] += value * matrix[row + i];
                }
            }
            row += half;
        }
    }

    private void round(int[] to, int at, int side, int shift) {
        int rounding = 1 << (shift - 1);
        for (int i = 0; i < side; i++) {
            to[at + i] = clip((sums[i] + rounding) >> shift);
        }
    }

    private static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    private static int[] odd(int log2) {
        int half = 1 << (log2 - 1);
        int[] matrix = new int[half * half];
        for (int row = 0; row < half; row++) {
            for (int place = 0; place < half; place++) {
                matrix[row * half + place] = cosine(((2 * row + 1) * (2 * place + 1)) << (5 - log2));
            }
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
