package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;

/**
 * A whole upright picture stretched to a small square, kept in the index for the second look at candidates.
 *
 * <p>Luma is {@value #SIDE}×{@value #SIDE}; each colour difference is {@value #COLOUR_SIDE}×{@value #COLOUR_SIDE}, as in
 * {@link Pixels}.
 */
public final class Miniature {

    /** Columns and rows of luma. */
    public static final int SIDE = 64;

    /** Columns and rows of each colour difference. */
    public static final int COLOUR_SIDE = 8;

    /** The length of {@link #toBytes()}. */
    public static final int BYTES = SIDE * SIDE + 2 * COLOUR_SIDE * COLOUR_SIDE;

    private final byte[] samples;

    private Miniature(byte[] samples) {
        if (samples.length != BYTES) {
            throw new IllegalArgumentException("a miniature has " + BYTES + " bytes, not " + samples.length);
        }
        this.samples = samples;
    }

    /** The miniature of a picture. */
    public static Miniature of(Pixels pixels) {
        byte[] samples = new byte[BYTES];
        put(pixels.averagedLuma(SIDE, SIDE), samples, 0);
        put(pixels.averagedBlueDifference(COLOUR_SIDE, COLOUR_SIDE), samples, SIDE * SIDE);
        put(pixels.averagedRedDifference(COLOUR_SIDE, COLOUR_SIDE), samples, SIDE * SIDE + COLOUR_SIDE * COLOUR_SIDE);
        return new Miniature(samples);
    }

    /** The inverse of {@link #toBytes()}. */
    public static Miniature ofBytes(byte[] bytes) {
        return new Miniature(bytes.clone());
    }

    /** Luma row by row, then the blue and the red colour difference. */
    public byte[] toBytes() {
        return samples.clone();
    }

    /** Luma at a column and row below {@value #SIDE}, 0 to 255. */
    public int luma(int x, int y) {
        return samples[y * SIDE + x] & 0xff;
    }

    /** Blue colour difference at a column and row below {@value #COLOUR_SIDE}; 128 is grey. */
    public int blueDifference(int x, int y) {
        return samples[SIDE * SIDE + y * COLOUR_SIDE + x] & 0xff;
    }

    /** Red colour difference at a column and row below {@value #COLOUR_SIDE}; 128 is grey. */
    public int redDifference(int x, int y) {
        return samples[SIDE * SIDE + COLOUR_SIDE * COLOUR_SIDE + y * COLOUR_SIDE + x] & 0xff;
    }

    private static void put(float[] values, byte[] samples, int offset) {
        for (int i = 0; i < values.length; i++) {
            samples[offset + i] = (byte) Math.round(values[i]);
        }
    }
}
