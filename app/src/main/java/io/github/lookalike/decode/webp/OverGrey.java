package io.github.lookalike.decode.webp;

import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.Opacity;

/** Lays a picture with transparent parts over mid-grey, two rows of luma and one of each colour difference at a time. */
final class OverGrey {

    private final byte[] amounts;
    private final int width;
    private final int height;
    private final byte[] line;

    /** @param amounts how opaque each pixel is, row by row */
    OverGrey(byte[] amounts, FrameTag tag) {
        this.amounts = amounts;
        this.width = tag.width();
        this.height = tag.height();
        this.line = new byte[width];
    }

    /**
     * Mixes rows; the colour differences by how opaque the four pixels of each are together.
     *
     * @param row the first of the two rows of luma, even
     */
    void mix(StudioColours colours, int row) {
        int columns = colours.blue.length;
        int upper = row * width;
        int lower = row + 1 < height ? upper + width : upper;
        for (int x = 0; x < columns; x++) {
            int left = 2 * x;
            int right = Math.min(width - 1, left + 1);
            int one = amounts[upper + left] & 0xff;
            int two = amounts[upper + right] & 0xff;
            int three = amounts[lower + left] & 0xff;
            int four = amounts[lower + right] & 0xff;
            int sum = one + two + three + four;
            if (sum < 4 * 255) {
                colours.luma[left] = mixed(colours.luma[left], one, 255);
                colours.luma[left + 1] = mixed(colours.luma[left + 1], two, 255);
                colours.luma[2 * columns + left] = mixed(colours.luma[2 * columns + left], three, 255);
                colours.luma[2 * columns + left + 1] = mixed(colours.luma[2 * columns + left + 1], four, 255);
                colours.blue[x] = mixed(colours.blue[x], sum, 4 * 255);
                colours.red[x] = mixed(colours.red[x], sum, 4 * 255);
            }
        }
    }

    /**
     * Tells how opaque the pixels of two rows are.
     *
     * @param row the first of them
     */
    void add(int row, Opacity opacity) {
        for (int y = row; y < Math.min(height, row + 2); y++) {
            System.arraycopy(amounts, y * width, line, 0, width);
            opacity.add(y, 0, 1, line, width);
        }
    }

    /** A sample over mid-grey, as opaque as an amount of a whole. */
    private static byte mixed(byte sample, int amount, int whole) {
        return (byte) MidGrey.under(sample & 0xff, amount, whole);
    }
}
