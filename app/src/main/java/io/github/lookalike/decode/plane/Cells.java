package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;

/** A small picture of averaged samples, 0 to 255, interleaved. */
public final class Cells {

    private final int columns;
    private final int rows;
    private final int channels;
    private final float[] samples;

    /**
     * @param channels 1 grey, 3 red green blue, 4 inks
     * @param samples {@code columns × rows × channels} values; shared, not copied
     */
    public Cells(int columns, int rows, int channels, float[] samples) {
        if (samples.length != (long) columns * rows * channels) {
            throw new IllegalArgumentException(samples.length + " samples for " + columns + "×" + rows);
        }
        this.columns = columns;
        this.rows = rows;
        this.channels = channels;
        this.samples = samples;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public int channels() {
        return channels;
    }

    /** Shared, not copied. */
    public float[] samples() {
        return samples;
    }

    /**
     * The cells as pixels; they must be in sRGB by now.
     *
     * @param sourceWidth columns of the picture they stand for
     * @param sourceHeight rows of that picture
     */
    public Pixels toPixels(int sourceWidth, int sourceHeight) {
        if (channels == 1) {
            return Pixels.ofLuma(columns, rows, bytes(), sourceWidth, sourceHeight);
        }
        int count = columns * rows;
        byte[] luma = new byte[count];
        byte[] blue = new byte[count];
        byte[] red = new byte[count];
        for (int i = 0; i < count; i++) {
            float r = samples[i * 3];
            float g = samples[i * 3 + 1];
            float b = samples[i * 3 + 2];
            float y = 0.299f * r + 0.587f * g + 0.114f * b;
            luma[i] = rounded(y);
            blue[i] = rounded((b - y) / 1.772f + 128);
            red[i] = rounded((r - y) / 1.402f + 128);
        }
        return Pixels.ofPlanes(columns, rows, luma, columns, rows, blue, red, sourceWidth, sourceHeight);
    }

    /** The samples rounded to 8 bits. */
    byte[] bytes() {
        byte[] bytes = new byte[samples.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = rounded(samples[i]);
        }
        return bytes;
    }

    private static byte rounded(float value) {
        return (byte) Math.max(0, Math.min(255, (int) (value + 0.5f)));
    }
}
