package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;

/** A small picture of averaged samples, 0 to 255, interleaved. */
public final class Cells {

    private final int columns;
    private final int rows;
    private final int channels;
    private final byte[] samples;

    /**
     * @param channels 1 grey, 3 red green blue, 4 inks
     * @param samples {@code columns × rows × channels} values; shared, not copied
     */
    public Cells(int columns, int rows, int channels, byte[] samples) {
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
    public byte[] samples() {
        return samples;
    }

    /**
     * The cells as pixels; they must be grey or sRGB by now.
     *
     * @param sourceWidth columns of the picture they stand for
     * @param sourceHeight rows of that picture
     */
    public Pixels toPixels(int sourceWidth, int sourceHeight) {
        if (channels == 1) {
            return Pixels.ofLuma(columns, rows, samples, sourceWidth, sourceHeight);
        }
        int count = columns * rows;
        byte[] luma = new byte[count];
        byte[] blue = new byte[count];
        byte[] red = new byte[count];
        for (int i = 0, at = 0; i < count; i++, at += 3) {
            int r = samples[at] & 0xff;
            int g = samples[at + 1] & 0xff;
            int b = samples[at + 2] & 0xff;
            luma[i] = (byte) ((19595 * r + 38470 * g + 7471 * b + 32768) >> 16);
            blue[i] = difference(-11059 * r - 21709 * g + 32768 * b);
            red[i] = difference(32768 * r - 27439 * g - 5329 * b);
        }
        return Pixels.ofPlanes(columns, rows, luma, columns, rows, blue, red, sourceWidth, sourceHeight);
    }

    private static byte difference(int scaled) {
        return (byte) Math.min(255, (scaled + (128 << 16) + 32767) >> 16);
    }
}
