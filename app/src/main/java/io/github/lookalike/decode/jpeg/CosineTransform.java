package io.github.lookalike.decode.jpeg;

import java.util.Arrays;

/** Sums of cosines to samples, for blocks with a side of 1, 2, 4 or 8: in place, rows then columns. */
final class CosineTransform {

    private static final float C1 = (float) Math.cos(Math.PI / 16);
    private static final float C2 = (float) Math.cos(Math.PI / 8);
    private static final float C3 = (float) Math.cos(3 * Math.PI / 16);
    private static final float C4 = (float) Math.cos(Math.PI / 4);
    private static final float C5 = (float) Math.cos(5 * Math.PI / 16);
    private static final float C6 = (float) Math.cos(3 * Math.PI / 8);
    private static final float C7 = (float) Math.cos(7 * Math.PI / 16);

    private CosineTransform() {}

    /** Turns {@code edge²} sums into as many samples, each the distance to middle grey. */
    static void apply(float[] block, int edge) {
        switch (edge) {
            case 8 -> eights(block);
            case 4 -> fours(block);
            case 2 -> two(block);
            default -> {
                // the sum is the sample
            }
        }
    }

    // Rows, then columns, in one loop each: what is done to a line is then compiled once.

    private static void eights(float[] block) {
        for (int i = 0; i < 16; i++) {
            if (i < 8 && isFlat(block, 8 * i)) {
                if (block[8 * i] != 0) {
                    Arrays.fill(block, 8 * i, 8 * i + 8, block[8 * i]);
                }
                continue;
            }
            eight(block, i < 8 ? 8 * i : i - 8, i < 8 ? 1 : 8);
        }
    }

    /** Whether a row has its first sum alone, as most rows of high frequencies do, which have none at all. */
    private static boolean isFlat(float[] a, int at) {
        return a[at + 1] == 0
                && a[at + 2] == 0
                && a[at + 3] == 0
                && a[at + 4] == 0
                && a[at + 5] == 0
                && a[at + 6] == 0
                && a[at + 7] == 0;
    }

    private static void fours(float[] block) {
        for (int i = 0; i < 8; i++) {
            four(block, i < 4 ? 4 * i : i - 4, i < 4 ? 1 : 4);
        }
    }

    private static void two(float[] a) {
        float odd = C4 * a[1];
        float lowerOdd = C4 * a[3];
        float left = a[0] + odd;
        float right = a[0] - odd;
        float lowerLeft = C4 * (a[2] + lowerOdd);
        float lowerRight = C4 * (a[2] - lowerOdd);
        a[0] = left + lowerLeft;
        a[1] = right + lowerRight;
        a[2] = left - lowerLeft;
        a[3] = right - lowerRight;
    }

    private static void four(float[] a, int at, int step) {
        float sum = a[at] + C4 * a[at + 2 * step];
        float difference = a[at] - C4 * a[at + 2 * step];
        float outer = C2 * a[at + step] + C6 * a[at + 3 * step];
        float inner = C6 * a[at + step] - C2 * a[at + 3 * step];
        a[at] = sum + outer;
        a[at + step] = difference + inner;
        a[at + 2 * step] = difference - inner;
        a[at + 3 * step] = sum - outer;
    }

    private static void eight(float[] a, int at, int step) {
        float sum = a[at] + C4 * a[at + 4 * step];
        float difference = a[at] - C4 * a[at + 4 * step];
        float a2 = a[at + 2 * step];
        float a6 = a[at + 6 * step];
        float outer = C2 * a2 + C6 * a6;
        float inner = C6 * a2 - C2 * a6;
        float a1 = a[at + step];
        float a3 = a[at + 3 * step];
        float a5 = a[at + 5 * step];
        float a7 = a[at + 7 * step];
        mirrored(a, at, 0, step, sum + outer, C1 * a1 + C3 * a3 + C5 * a5 + C7 * a7);
        mirrored(a, at, 1, step, difference + inner, C3 * a1 - C7 * a3 - C1 * a5 - C5 * a7);
        mirrored(a, at, 2, step, difference - inner, C5 * a1 - C1 * a3 + C7 * a5 + C3 * a7);
        mirrored(a, at, 3, step, sum - outer, C7 * a1 - C5 * a3 + C3 * a5 - C1 * a7);
    }

    private static void mirrored(float[] a, int at, int i, int step, float even, float odd) {
        a[at + i * step] = even + odd;
        a[at + (7 - i) * step] = even - odd;
    }
}
