package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;

/**
 * The quantisation step of a picture of which only the length of its file is known: that at which its own coefficients take so
 * many bits.
 *
 * <p>A coefficient beyond half a step takes about four bits and one more each time it is twice as large; smaller ones take
 * none to speak of. Colours are not counted, and whatever else lies in the file makes the step smaller, which explains less. Of 9
 * photographs saved as JPEG 2000 at 10, 20 and 40 to 1 it is .27 to .85 of the step that explains what was lost if rounded, the
 * half of them .6 to .8; of JPEG XL at distances 1 and 3 .22 to 1.02 (28 November 2026).
 */
public final class CodedStep {

    private static final int SIDE = SavingNoise.SIDE;

    /** Blocks that are looked at: 100 000 coefficients and more. */
    private static final int BLOCKS = 2000;

    /** Coefficients are counted by their size, eight classes for each doubling, from 1/16 of a level. */
    private static final int CLASSES = 8;

    private static final int SMALLEST = -4;
    private static final int DOUBLINGS = 16;

    /** Of a coefficient that is one step large. */
    private static final double BITS = 4;

    private final long[] sizes = new long[CLASSES * DOUBLINGS];
    private long samples;

    private CodedStep() {}

    /**
     * In levels of an orthonormal transform; 0 of a picture smaller than two blocks.
     *
     * @param bits how many its file has
     */
    public static double of(Pixels pixels, long bits) {
        CodedStep step = new CodedStep();
        step.count(pixels);
        if (step.samples == 0) {
            return 0;
        }
        double wanted = (double) bits / pixels.width() / pixels.height() * step.samples;
        int at = 0;
        while (at < step.sizes.length - 1 && step.bits(at) > wanted) {
            at++;
        }
        return size(at);
    }

    private void count(Pixels pixels) {
        int across = pixels.width() / SIDE;
        int all = across * (pixels.height() / SIDE);
        int every = BlockNoise.every(across, pixels.height() / SIDE, BLOCKS);
        float[] block = new float[SavingNoise.COUNT];
        float[] line = new float[SavingNoise.COUNT];
        for (int number = 1; number < all; number += every) {
            if (number % across > 0) {
                transform(pixels, number % across - 1, number / across, line, block);
                float mean = block[0];
                transform(pixels, number % across, number / across, line, block);
                block[0] -= mean;
                count(block);
            }
        }
    }

    private static void transform(Pixels pixels, int column, int row, float[] line, float[] block) {
        float[] samples = new float[SavingNoise.COUNT];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = pixels.luma(column * SIDE + i % SIDE, row * SIDE + i / SIDE);
        }
        BlockNoise.transform(new Samples(SIDE, SIDE, samples), 0, 0, line, block);
    }

    private void count(float[] block) {
        for (float coefficient : block) {
            double doublings = Math.log(Math.abs(coefficient)) / Math.log(2) - SMALLEST;
            int size = (int) Math.max(0, Math.min(sizes.length - 1.0, Math.floor(doublings * CLASSES)));
            sizes[size]++;
        }
        samples += block.length;
    }

    /** How many the coefficients take at a step of this class; the smallest class holds those that are nothing. */
    private double bits(int step) {
        double bits = 0;
        for (int size = Math.max(1, step - CLASSES); size < sizes.length; size++) {
            bits += sizes[size] * (BITS + (double) (size - step) / CLASSES);
        }
        return bits;
    }

    private static double size(int step) {
        return Math.pow(2, SMALLEST + (double) step / CLASSES);
    }
}
