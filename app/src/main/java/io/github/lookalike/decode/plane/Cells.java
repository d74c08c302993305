package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;

/** A small picture of averaged samples, 0 to 255, interleaved. */
public final class Cells {

    private final CellGrid grid;
    private final int channels;
    private final byte[] samples;
    private final Opacity opacity;

    /**
     * @param grid how they lie in the picture they were made of
     * @param channels 1 grey, 3 red green blue, 4 inks
     * @param samples {@code columns × rows × channels} values; shared, not copied
     */
    public Cells(CellGrid grid, int channels, byte[] samples) {
        this(grid, channels, samples, new Opacity(grid));
    }

    private Cells(CellGrid grid, int channels, byte[] samples, Opacity opacity) {
        if (samples.length != (long) grid.columns() * grid.rows() * channels) {
            throw new IllegalArgumentException(samples.length + " samples for " + grid);
        }
        this.grid = grid;
        this.channels = channels;
        this.samples = samples;
        this.opacity = opacity;
    }

    public int columns() {
        return grid.columns();
    }

    public int rows() {
        return grid.rows();
    }

    /** The same cells with other samples, of so many channels. */
    Cells with(int otherChannels, byte[] otherSamples) {
        return new Cells(grid, otherChannels, otherSamples, opacity);
    }

    /** The same cells, of which it is known how opaque they were before they were laid over mid-grey. */
    public Cells with(Opacity amounts) {
        return new Cells(grid, channels, samples, amounts);
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
        return opacity.of(opaque(sourceWidth, sourceHeight));
    }

    private Pixels opaque(int sourceWidth, int sourceHeight) {
        double wide = grid.coveredColumns();
        double high = grid.coveredRows();
        if (channels == 1) {
            return Pixels.ofLuma(columns(), rows(), samples, sourceWidth, sourceHeight)
                    .covering(wide, high, 1, 1);
        }
        int count = columns() * rows();
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
        return Pixels.ofPlanes(columns(), rows(), luma, columns(), rows(), blue, red, sourceWidth, sourceHeight)
                .covering(wide, high, wide, high);
    }

    private static byte difference(int scaled) {
        return (byte) Math.min(255, (scaled + (128 << 16) + 32767) >> 16);
    }
}
