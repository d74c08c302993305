package io.github.lookalike.decode.webp;

import java.util.Arrays;

/** Predicts a whole block of 16 × 16 luma samples or 8 × 8 of a colour difference (RFC 6386, 12.2). */
final class WholePrediction {

    private static final int STRIDE = BlockArea.STRIDE;
    private static final int MID_GREY = 128;

    private WholePrediction() {}

    /**
     * Fills a block.
     *
     * @param at the block's first sample; what it is predicted from lies above and to the left
     * @param size 16 or 8
     * @param hasLeft whether what lies to the left belongs to the picture
     * @param hasAbove whether what lies above belongs to the picture
     */
    static void predict(int mode, byte[] samples, int at, int size, boolean hasLeft, boolean hasAbove) {
        switch (mode) {
            case Macroblock.DC -> fill(samples, at, size, average(samples, at, size, hasLeft, hasAbove));
            case Macroblock.VERTICAL -> vertical(samples, at, size);
            case Macroblock.HORIZONTAL -> horizontal(samples, at, size);
            default -> trueMotion(samples, at, size);
        }
    }

    private static int average(byte[] samples, int at, int size, boolean hasLeft, boolean hasAbove) {
        int sum = 0;
        int count = 0;
        if (hasAbove) {
            for (int x = 0; x < size; x++) {
                sum += samples[at - STRIDE + x] & 0xff;
            }
            count += size;
        }
        if (hasLeft) {
            for (int y = 0; y < size; y++) {
                sum += samples[at + y * STRIDE - 1] & 0xff;
            }
            count += size;
        }
        return count == 0 ? MID_GREY : (sum + count / 2) / count;
    }

    private static void fill(byte[] samples, int at, int size, int value) {
        for (int y = 0, row = at; y < size; y++, row += STRIDE) {
            Arrays.fill(samples, row, row + size, (byte) value);
        }
    }

    private static void vertical(byte[] samples, int at, int size) {
        for (int y = 0, row = at; y < size; y++, row += STRIDE) {
            System.arraycopy(samples, at - STRIDE, samples, row, size);
        }
    }

    private static void horizontal(byte[] samples, int at, int size) {
        for (int y = 0, row = at; y < size; y++, row += STRIDE) {
            Arrays.fill(samples, row, row + size, samples[row - 1]);
        }
    }

    /** Each sample differs from the one above as the one to the left differs from the corner. */
    private static void trueMotion(byte[] samples, int at, int size) {
        int corner = samples[at - STRIDE - 1] & 0xff;
        for (int y = 0, row = at; y < size; y++, row += STRIDE) {
            int change = (samples[row - 1] & 0xff) - corner;
            for (int x = 0; x < size; x++) {
                samples[row + x] = InverseTransform.clamped((samples[at - STRIDE + x] & 0xff) + change);
            }
        }
    }
}
