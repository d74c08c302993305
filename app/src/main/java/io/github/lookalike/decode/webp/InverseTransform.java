package io.github.lookalike.decode.webp;

import java.util.Arrays;

/** From coefficients to samples (RFC 6386, 14.3 and 14.4); the numbers round as the specification says, to the bit. */
final class InverseTransform {

    /** The square root of 2 times the sine and, less 1, the cosine of π/8, times 65536. */
    private static final int SINE = 35468;

    private static final int COSINE_LESS_ONE = 20091;

    private InverseTransform() {}

    /** Transforms the 16 averages at the end of the coefficients into the first coefficient of each luma block. */
    static void averages(short[] all, int at) {
        int[] half = new int[16];
        for (int i = 0; i < 4; i++) {
            int a = all[at + i] + all[at + 12 + i];
            int b = all[at + 4 + i] + all[at + 8 + i];
            int c = all[at + 4 + i] - all[at + 8 + i];
            int d = all[at + i] - all[at + 12 + i];
            half[i] = a + b;
            half[4 + i] = c + d;
            half[8 + i] = a - b;
            half[12 + i] = d - c;
        }
        for (int row = 0; row < 16; row += 4) {
            int a = half[row] + half[row + 3];
            int b = half[row + 1] + half[row + 2];
            int c = half[row + 1] - half[row + 2];
            int d = half[row] - half[row + 3];
            all[16 * row] = (short) ((a + b + 3) >> 3);
            all[16 * row + 16] = (short) ((c + d + 3) >> 3);
            all[16 * row + 32] = (short) ((a - b + 3) >> 3);
            all[16 * row + 48] = (short) ((d - c + 3) >> 3);
        }
        Arrays.fill(all, at, at + 16, (short) 0);
    }

    /**
     * Adds a block of 4 × 4 to its prediction, and clears it.
     *
     * @param count how many coefficients it has
     */
    static void add(short[] all, int from, int count, byte[] samples, int at, int[] half) {
        if (count == 0) {
            return;
        }
        if (count == 1) {
            int same = (all[from] + 4) >> 3;
            all[from] = 0;
            for (int row = 0, to = at; row < 4; row++, to += BlockArea.STRIDE) {
                put(samples, to, same, same, same, same);
            }
            return;
        }
        for (int i = 0; i < 4; i++) {
            columns(all, from + i, half, i);
        }
        for (int i = 0, to = at; i < 4; i++, to += BlockArea.STRIDE) {
            row(half, 4 * i, samples, to);
        }
    }

    private static void columns(short[] all, int at, int[] half, int to) {
        int first = all[at];
        int second = all[at + 4];
        int third = all[at + 8];
        int fourth = all[at + 12];
        all[at] = 0;
        all[at + 4] = 0;
        all[at + 8] = 0;
        all[at + 12] = 0;
        int a = first + third;
        int b = first - third;
        int c = sine(second) - cosine(fourth);
        int d = cosine(second) + sine(fourth);
        half[to] = a + d;
        half[to + 4] = b + c;
        half[to + 8] = b - c;
        half[to + 12] = a - d;
    }

    private static void row(int[] half, int from, byte[] samples, int to) {
        int a = half[from] + half[from + 2] + 4;
        int b = half[from] - half[from + 2] + 4;
        int c = sine(half[from + 1]) - cosine(half[from + 3]);
        int d = cosine(half[from + 1]) + sine(half[from + 3]);
        put(samples, to, (a + d) >> 3, (b + c) >> 3, (b - c) >> 3, (a - d) >> 3);
    }

    private static void put(byte[] samples, int at, int first, int second, int third, int fourth) {
        samples[at] = clamped((samples[at] & 0xff) + first);
        samples[at + 1] = clamped((samples[at + 1] & 0xff) + second);
        samples[at + 2] = clamped((samples[at + 2] & 0xff) + third);
        samples[at + 3] = clamped((samples[at + 3] & 0xff) + fourth);
    }

    private static int sine(int value) {
        return (value * SINE) >> 16;
    }

    private static int cosine(int value) {
        return value + ((value * COSINE_LESS_ONE) >> 16);
    }

    /** The nearest sample, 0 to 255. */
    static byte clamped(int value) {
        return (byte) ((value & ~0xff) == 0 ? value : value < 0 ? 0 : 255);
    }
}
