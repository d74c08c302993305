package io.github.lookalike.decode.webp;

/**
 * Turns samples of VP8 into those of JFIF, two rows of luma and one of each colour difference at a time.
 *
 * <p>VP8's samples have luma from 16 to 235 and colour differences from 16 to 240 (ITU-R BT.601). A decoder makes red,
 * green and blue of them and cuts off what lies beyond 0 to 255; luma of the result is only then a stretched luma, when
 * nothing was cut off. Where something is, colours are made and weighed again.
 */
final class StudioColours {

    /** Fractions of a level in whole numbers. */
    private static final int ONE = 1 << 16;

    private static final int HALF = ONE / 2;
    private static final int BLACK = 16;
    private static final int GREY = 128;
    /** What may lie beyond without being seen: rounding takes as much. */
    private static final int UNSEEN = HALF;

    private static final int[] LIGHT = new int[256];
    private static final int[] COLOUR = new int[256];
    private static final int[] RED_OF_RED = new int[256];
    private static final int[] GREEN_OF_RED = new int[256];
    private static final int[] GREEN_OF_BLUE = new int[256];
    private static final int[] BLUE_OF_BLUE = new int[256];
    private static final byte[] STRETCHED_LUMA = new byte[256];
    private static final byte[] STRETCHED_COLOUR = new byte[256];

    static {
        for (int i = 0; i < 256; i++) {
            double light = (i - BLACK) * 255.0 / 219;
            double colour = (i - GREY) * 255.0 / 224;
            LIGHT[i] = (int) Math.round(light * ONE);
            COLOUR[i] = (int) Math.round(colour * ONE);
            RED_OF_RED[i] = (int) Math.round(1.402 * colour * ONE);
            GREEN_OF_RED[i] = (int) Math.round(-0.714136 * colour * ONE);
            GREEN_OF_BLUE[i] = (int) Math.round(-0.344136 * colour * ONE);
            BLUE_OF_BLUE[i] = (int) Math.round(1.772 * colour * ONE);
            STRETCHED_LUMA[i] = InverseTransform.clamped((int) Math.round(light));
            STRETCHED_COLOUR[i] = InverseTransform.clamped((int) Math.round(colour) + GREY);
        }
    }

    /** The two rows of luma one after the other, each as long as the given rows. */
    final byte[] luma;

    final byte[] blue;
    final byte[] red;
    /** The rows of the colour differences that were converted last, as they were. */
    private final byte[] blueAbove;

    private final byte[] redAbove;
    private boolean first = true;
    private int blueSum;
    private int redSum;

    /** @param colourColumns samples in a row of a colour difference; luma has twice as many */
    StudioColours(int colourColumns) {
        this.luma = new byte[4 * colourColumns];
        this.blue = new byte[colourColumns];
        this.red = new byte[colourColumns];
        this.blueAbove = new byte[colourColumns];
        this.redAbove = new byte[colourColumns];
    }

    /** Red, green and blue of a pixel by its luma and its colour differences, as far as they can be shown. */
    static int rgb(byte luma, int blueDifference, int redDifference) {
        int base = LIGHT[luma & 0xff];
        int red = level(base + RED_OF_RED[redDifference]);
        int green = level(base + GREEN_OF_RED[redDifference] + GREEN_OF_BLUE[blueDifference]);
        return (red << 16) | (green << 8) | level(base + BLUE_OF_BLUE[blueDifference]);
    }

    /** Converts the next rows of a picture, which begin at two places of a band. */
    void convert(RowBand band, int lumaAt, int colourAt) {
        int columns = blue.length;
        if (first) {
            keep(band, colourAt);
            first = false;
        }
        for (int x = 0; x < columns; x++) {
            int b = band.blue[colourAt + x] & 0xff;
            int r = band.red[colourAt + x] & 0xff;
            int upper = lumaAt + 2 * x;
            int lower = upper + band.lumaStride;
            int one = band.luma[upper] & 0xff;
            int two = band.luma[upper + 1] & 0xff;
            int three = band.luma[lower] & 0xff;
            int four = band.luma[lower + 1] & 0xff;
            int most = Math.max(Math.max(one, two), Math.max(three, four));
            int least = Math.min(Math.min(one, two), Math.min(three, four));
            if (isShown(most, least, b, r)) {
                luma[2 * x] = STRETCHED_LUMA[one];
                luma[2 * x + 1] = STRETCHED_LUMA[two];
                luma[2 * (columns + x)] = STRETCHED_LUMA[three];
                luma[2 * (columns + x) + 1] = STRETCHED_LUMA[four];
                blue[x] = STRETCHED_COLOUR[b];
                red[x] = STRETCHED_COLOUR[r];
            } else {
                cutOff(band, lumaAt, colourAt, x);
            }
        }
        keep(band, colourAt);
    }

    private void keep(RowBand band, int colourAt) {
        System.arraycopy(band.blue, colourAt, blueAbove, 0, blueAbove.length);
        System.arraycopy(band.red, colourAt, redAbove, 0, redAbove.length);
    }

    /** Whether nothing of four samples is cut off that one would see. */
    private static boolean isShown(int most, int least, int blue, int red) {
        int reds = RED_OF_RED[red];
        int greens = GREEN_OF_RED[red] + GREEN_OF_BLUE[blue];
        int blues = BLUE_OF_BLUE[blue];
        return LIGHT[most] + Math.max(reds, Math.max(greens, blues)) <= 255 * ONE + UNSEEN
                && LIGHT[least] + Math.min(reds, Math.min(greens, blues)) >= -UNSEEN;
    }

    /** Converts four samples of luma and one of each colour difference by way of the colours that are shown. */
    private void cutOff(RowBand band, int lumaAt, int colourAt, int x) {
        int columns = blue.length;
        int below = colourAt + band.colourStride < band.blue.length ? colourAt + band.colourStride : colourAt;
        blueSum = 0;
        redSum = 0;
        for (int side = 0; side < 2; side++) {
            int beside = Math.max(0, Math.min(columns - 1, x - 1 + 2 * side));
            int nearBlue = 3 * (band.blue[colourAt + x] & 0xff) + (band.blue[colourAt + beside] & 0xff);
            int nearRed = 3 * (band.red[colourAt + x] & 0xff) + (band.red[colourAt + beside] & 0xff);
            int at = 2 * x + side;
            luma[at] = shown(
                    band.luma[lumaAt + at],
                    mixed(nearBlue, blueAbove[x], blueAbove[beside]),
                    mixed(nearRed, redAbove[x], redAbove[beside]));
            luma[2 * columns + at] = shown(
                    band.luma[lumaAt + band.lumaStride + at],
                    mixed(nearBlue, band.blue[below + x], band.blue[below + beside]),
                    mixed(nearRed, band.red[below + x], band.red[below + beside]));
        }
        blue[x] = changed(band.blue[colourAt + x], blueSum);
        red[x] = changed(band.red[colourAt + x], redSum);
    }

    /** A colour difference between four of the picture: nine parts of the nearest, three of two others, one of the last. */
    private static int mixed(int near, byte far, byte farBeside) {
        return (3 * near + 3 * (far & 0xff) + (farBeside & 0xff) + 8) >> 4;
    }

    /** A colour difference less what four samples lost of it together by being cut off. */
    private static byte changed(byte difference, int sum) {
        return InverseTransform.clamped(GREY + ((COLOUR[difference & 0xff] + (sum >> 2) + HALF) >> 16));
    }

    /** Luma of a colour, as far as it can be shown; adds to the sums by how much this changes its colour differences. */
    private byte shown(byte light, int blueDifference, int redDifference) {
        int base = LIGHT[light & 0xff];
        int red = level(base + RED_OF_RED[redDifference]);
        int green = level(base + GREEN_OF_RED[redDifference] + GREEN_OF_BLUE[blueDifference]);
        int blue = level(base + BLUE_OF_BLUE[blueDifference]);
        blueSum += -11059 * red - 21709 * green + 32768 * blue - COLOUR[blueDifference];
        redSum += 32768 * red - 27439 * green - 5329 * blue - COLOUR[redDifference];
        return (byte) ((19595 * red + 38470 * green + 7471 * blue + HALF) >> 16);
    }

    private static int level(int value) {
        return Math.max(0, Math.min(255, (value + HALF) >> 16));
    }
}
