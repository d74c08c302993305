package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Makes images to paint out of pixels. */
final class PixelImages {

    /** Pixels up to this many times as large as asked for are painted as they are. */
    private static final double LARGE_ENOUGH = 1.5;

    private static final int OPAQUE = 255;

    /** The level decoders lay transparent parts over, as {@link Pixels} says. */
    private static final int MID_GREY = 128;

    static final Color GREY = new Color(MID_GREY, MID_GREY, MID_GREY);

    private PixelImages() {}

    /** An image whose short side is not much longer than asked for. */
    static BufferedImage image(Pixels pixels, int shortSide) {
        double reduction = Math.min(pixels.width(), pixels.height()) / (double) shortSide;
        if (reduction <= LARGE_ENOUGH) {
            return asItIs(pixels);
        }
        return shortSide > Wanted.PART.shortSide()
                ? joined(pixels, (int) Math.round(reduction))
                : averaged(pixels, reduction);
    }

    /** Squares of pixels made one, row by row: a large picture takes no memory but the image. */
    private static BufferedImage joined(Pixels pixels, int side) {
        int width = pixels.width() / side;
        BufferedImage image = empty(pixels, width, pixels.height() / side);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                row[x] = joined(pixels, side, x * side, y * side);
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    private static int joined(Pixels pixels, int side, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int opacity = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int rgb = pixels.rgb(x, y);
                red += (rgb >> 16) & 0xff;
                green += (rgb >> 8) & 0xff;
                blue += rgb & 0xff;
                opacity += pixels.opacity(x, y);
            }
        }
        int count = side * side;
        return withoutGrey((red / count) << 16 | (green / count) << 8 | blue / count, opacity / count);
    }

    private static BufferedImage asItIs(Pixels pixels) {
        int width = pixels.width();
        BufferedImage image = empty(pixels, width, pixels.height());
        int[] row = new int[width];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < width; x++) {
                row[x] = withoutGrey(pixels.rgb(x, y), pixels.opacity(x, y));
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    private static BufferedImage averaged(Pixels pixels, double reduction) {
        int width = (int) Math.max(1, Math.round(pixels.width() / reduction));
        int height = (int) Math.max(1, Math.round(pixels.height() / reduction));
        float[] luma = pixels.averagedLuma(width, height);
        float[] blue = pixels.averagedBlueDifference(width, height);
        float[] red = pixels.averagedRedDifference(width, height);
        int[] rgb = new int[luma.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = rgb(luma[i], blue[i] - 128, red[i] - 128);
        }
        if (pixels.isTransparent()) {
            float[] opacity = pixels.averagedOpacity(width, height);
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = withoutGrey(rgb[i], sample(opacity[i]));
            }
        }
        BufferedImage image = empty(pixels, width, height);
        image.getRaster().setDataElements(0, 0, width, height, rgb);
        return image;
    }

    private static BufferedImage empty(Pixels pixels, int width, int height) {
        return new BufferedImage(
                width, height, pixels.isTransparent() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
    }

    /**
     * A colour without the mid-grey it was laid over: what is left of it is its own colours, dimmed by how opaque it is, as
     * an image of dimmed colours keeps them.
     */
    private static int withoutGrey(int rgb, int opacity) {
        if (opacity == OPAQUE) {
            return rgb | OPAQUE << 24;
        }
        int grey = (MID_GREY * (OPAQUE - opacity) + OPAQUE / 2) / OPAQUE;
        int red = dimmed((rgb >> 16) & 0xff, grey, opacity);
        int green = dimmed((rgb >> 8) & 0xff, grey, opacity);
        int blue = dimmed(rgb & 0xff, grey, opacity);
        return opacity << 24 | red << 16 | green << 8 | blue;
    }

    private static int dimmed(int value, int grey, int opacity) {
        return Math.max(0, Math.min(opacity, value - grey));
    }

    /** The image over mid-grey again, for who compares it. */
    static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, GREY, null);
        graphics.dispose();
        return opaque;
    }

    /** The inverse of JFIF's conversion, as in {@link Pixels}. */
    private static int rgb(float luma, float blueDifference, float redDifference) {
        int red = sample(luma + 1.402f * redDifference);
        int green = sample(luma - 0.344136f * blueDifference - 0.714136f * redDifference);
        int blue = sample(luma + 1.772f * blueDifference);
        return (red << 16) | (green << 8) | blue;
    }

    private static int sample(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
