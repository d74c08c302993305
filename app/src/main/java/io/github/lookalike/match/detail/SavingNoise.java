package io.github.lookalike.match.detail;

import java.util.List;

/**
 * How far saving a picture with losses may have moved its samples: the quantisation steps of the blocks it was saved in.
 *
 * @param steps of the 64 coefficients of a block of 8×8 samples, orthonormal, in levels, row by row from the lowest
 *     frequency; all 0 for a picture saved without losses
 * @param floor variance in squared levels that is everywhere, whatever a block shows: that of a palette's dithering
 * @param multiples whether each coefficient is a multiple of its step, as in a JPEG
 */
// An array: read for each block of each pair.
@SuppressWarnings("ArrayRecordComponent")
public record SavingNoise(float[] steps, float floor, boolean multiples) {

    static final int SIDE = 8;
    static final int COUNT = SIDE * SIDE;

    /** Of a picture saved without losses. */
    public static final SavingNoise NONE = new SavingNoise(new float[COUNT], 0, false);

    /** Of a picture in 256 colours, dithered or not: neighbouring palette colours lie some ten levels apart. */
    public static final SavingNoise PALETTE = new SavingNoise(new float[COUNT], 36, false);

    /** What a uniform error of one step has for variance. */
    private static final float UNIFORM = 1f / 12;

    /** The places of a block in the order of the zig-zag (ITU-T T.81 figure 5). */
    private static final int[] ZIG_ZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    /** By a JPEG's quantisation table in zig-zag order: its coefficients are orthonormal. */
    public static SavingNoise ofJpeg(List<Integer> table) {
        float[] steps = new float[COUNT];
        for (int i = 0; i < table.size(); i++) {
            steps[ZIG_ZAG[i]] = table.get(i);
        }
        return new SavingNoise(steps, 0, !table.contains(0) && !table.isEmpty());
    }

    /** With one step for all coefficients. */
    public static SavingNoise flat(double step) {
        float[] steps = new float[COUNT];
        java.util.Arrays.fill(steps, (float) step);
        return new SavingNoise(steps, 0, false);
    }

    /** Of the picture with rows and columns exchanged. */
    SavingNoise transposed() {
        float[] turned = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            turned[i % SIDE * SIDE + i / SIDE] = steps[i];
        }
        return new SavingNoise(turned, floor, multiples);
    }

    /** The step of the frequency of so many half-waves along the rows and the columns, the greater of it and its twin. */
    double step(int u, int v) {
        return Math.max(steps[v * SIDE + u], steps[u * SIDE + v]);
    }

    boolean none() {
        return floor == 0 && steps[0] == 0;
    }

    /** The step of the mean of a block, in levels of that mean. */
    double meanStep() {
        return steps[0] / SIDE;
    }

    /**
     * The variance that at most remains, in squared levels, when the picture is reduced: only the low frequencies do.
     *
     * @param reduction how many times its sides become shorter, 1 or more
     */
    double most(double reduction) {
        int kept = (int) Math.min(SIDE, Math.max(1, Math.ceil(SIDE / reduction)));
        double sum = 0;
        for (int v = 0; v < kept; v++) {
            for (int u = 0; u < kept; u++) {
                sum += (double) steps[v * SIDE + u] * steps[v * SIDE + u];
            }
        }
        return floor / (reduction * reduction) + sum * UNIFORM / COUNT;
    }

    /**
     * The variance of coarse detail, of fewer than four half-waves along eight samples, that saving can take away whole, in squared
     * levels.
     *
     * @param reduction how many times the sides became shorter afterwards, 1 or more
     */
    double coarse(double reduction) {
        int most = (int) Math.max(1, Math.ceil(SIDE / (2 * reduction)));
        double sum = 0;
        for (int v = 0; v < most; v++) {
            for (int u = 0; u < most; u++) {
                sum += u + v == 0 ? 0 : (double) steps[v * SIDE + u] * steps[v * SIDE + u];
            }
        }
        return floor / 4 + sum / 4 / COUNT;
    }

    /**
     * The variance in a block that shows this, in squared levels: a coefficient smaller than its step is lost whole, and
     * no more than that.
     *
     * @param squares of the block's coefficients, the larger of two pictures
     */
    float of(float[] squares) {
        float sum = steps[0] * steps[0] * UNIFORM;
        for (int i = 1; i < COUNT; i++) {
            sum += Math.min(steps[i] * steps[i] * UNIFORM, squares[i]);
        }
        return floor + sum / COUNT;
    }
}
