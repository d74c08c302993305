package io.github.lookalike.decode.webp;

import java.awt.image.BufferedImage;

/** All samples of a frame, to be shown in full: colour differences are spread smoothly over the pixels they stand for. */
final class WholePlanes implements BandSink {

    private final int width;
    private final int height;
    private final int columns;
    private final int colourRows;
    private final byte[] luma;
    private final byte[] blue;
    private final byte[] red;
    private int rows;

    WholePlanes(FrameTag tag) {
        this.width = tag.width();
        this.height = tag.height();
        this.columns = (width + 1) / 2;
        this.colourRows = (height + 1) / 2;
        this.luma = new byte[width * height];
        this.blue = new byte[columns * colourRows];
        this.red = new byte[columns * colourRows];
    }

    /** About how many bytes this and the image made of it take. */
    static long bytesFor(FrameTag tag) {
        return 6L * tag.width() * tag.height();
    }

    @Override
    public void add(RowBand band, int from, int to) {
        for (int row = from; row < to && rows < height; row++, rows++) {
            System.arraycopy(band.luma, row * band.lumaStride, luma, rows * width, width);
            int colour = row / 2 * band.colourStride;
            System.arraycopy(band.blue, colour, blue, rows / 2 * columns, columns);
            System.arraycopy(band.red, colour, red, rows / 2 * columns, columns);
        }
    }

    /** How many rows of luma were added. */
    int rowsAdded() {
        return rows;
    }

    /**
     * The image; of rows that were not added it is transparent.
     *
     * @param amounts how opaque each pixel is; as many as pixels, or none where all are
     */
    BufferedImage image(byte[] amounts) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = new int[width];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                int alpha = amounts.length == 0 ? 255 : amounts[y * width + x] & 0xff;
                argb[x] = (alpha << 24) | colour(x, y);
            }
            image.setRGB(0, y, width, 1, argb, 0, width);
        }
        return image;
    }

    private int colour(int x, int y) {
        int near = y / 2 * columns;
        int far = neighbour(y, colourRows) * columns;
        int column = x / 2;
        int beside = neighbour(x, columns);
        return StudioColours.rgb(
                luma[y * width + x], spread(blue, near, far, column, beside), spread(red, near, far, column, beside));
    }

    /** Of the samples that lie on either side of a pixel the farther one; the edge goes on for ever. */
    private static int neighbour(int pixel, int samples) {
        return Math.max(0, Math.min(samples - 1, pixel / 2 - 1 + 2 * (pixel & 1)));
    }

    /** Nine parts of the nearest sample, three of each of two others, one of the last. */
    private static int spread(byte[] plane, int near, int far, int column, int beside) {
        int sum = 9 * (plane[near + column] & 0xff)
                + 3 * (plane[near + beside] & 0xff)
                + 3 * (plane[far + column] & 0xff)
                + (plane[far + beside] & 0xff);
        return (sum + 8) >> 4;
    }
}
