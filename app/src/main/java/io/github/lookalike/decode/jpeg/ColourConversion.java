package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.Pixels;

/** From channels to pixels: crop, and what the components mean (JFIF; libjpeg's rules where no marker says it). */
final class ColourConversion {

    private ColourConversion() {}

    /** Whether the three components are red, green and blue rather than luma and two colour differences. */
    static boolean isRgb(Frame frame, ScanTables tables) {
        if (frame.components().size() != 3 || tables.jfif) {
            return false;
        }
        if (tables.adobeTransform >= 0) {
            return tables.adobeTransform == 0;
        }
        return frame.components().get(0).id() == 'R'
                && frame.components().get(1).id() == 'G'
                && frame.components().get(2).id() == 'B';
    }

    /** Whether this class can make pixels: red, green and blue must be sampled alike. */
    static boolean isReadable(Frame frame, ScanTables tables) {
        return !isRgb(frame, tables)
                || frame.components().stream()
                        .allMatch(component -> isLike(frame.components().get(0), component));
    }

    /**
     * Pixels of complete channels, in the file's own colours; what of the last column and row lies beyond the picture does
     * not count in them.
     */
    static Pixels pixels(Frame frame, ScanTables tables, Channels channels) {
        Channel first = channels.get(0);
        int width = Channel.ceil(frame.width() * first.edge, 8);
        int height = Channel.ceil(frame.height() * first.edge, 8);
        double columns = frame.width() * first.edge / 8.0;
        double rows = frame.height() * first.edge / 8.0;
        byte[] luma = resized(first, width, height);
        if (frame.components().size() == 1) {
            return Pixels.ofLuma(width, height, luma, frame.width(), frame.height())
                    .covering(columns, rows, 1, 1);
        }
        if (isRgb(frame, tables)) {
            int[] rgb = packed(luma, resized(channels.get(1), width, height), resized(channels.get(2), width, height));
            return Pixels.ofRgb(width, height, rgb, frame.width(), frame.height())
                    .covering(columns, rows, columns, rows);
        }
        Channel blue = channels.get(1);
        Channel red = channels.get(2);
        int colourWidth = Math.min(width, Math.min(blue.width(), red.width()));
        int colourHeight = Math.min(height, Math.min(blue.height(), red.height()));
        Pixels pixels = Pixels.ofPlanes(
                width,
                height,
                luma,
                colourWidth,
                colourHeight,
                resized(blue, colourWidth, colourHeight),
                resized(red, colourWidth, colourHeight),
                frame.width(),
                frame.height());
        return pixels.covering(columns, rows, blue.share(true) * colourWidth, blue.share(false) * colourHeight);
    }

    /** The channel cropped to the picture, and repeated or thinned out where it was sampled otherwise. */
    private static byte[] resized(Channel channel, int width, int height) {
        byte[] samples = new byte[width * height];
        int realWidth = channel.width();
        int realHeight = channel.height();
        for (int y = 0; y < height; y++) {
            int from = (int) ((long) y * realHeight / height) * channel.stride;
            if (realWidth == width) {
                System.arraycopy(channel.samples, from, samples, y * width, width);
            } else {
                for (int x = 0; x < width; x++) {
                    samples[y * width + x] = channel.samples[from + (int) ((long) x * realWidth / width)];
                }
            }
        }
        return samples;
    }

    private static int[] packed(byte[] red, byte[] green, byte[] blue) {
        int[] rgb = new int[red.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (red[i] & 0xff) << 16 | (green[i] & 0xff) << 8 | (blue[i] & 0xff);
        }
        return rgb;
    }

    private static boolean isLike(Frame.Component one, Frame.Component other) {
        return one.horizontal() == other.horizontal() && one.vertical() == other.vertical();
    }
}
