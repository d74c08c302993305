package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Pixels;
import java.awt.image.BufferedImage;

/** Makes images to paint out of pixels. */
final class PixelImages {

    /** Pixels up to this many times as large as asked for are painted as they are. */
    private static final double LARGE_ENOUGH = 1.5;

    private PixelImages() {}

    /** An image whose short side is not much longer than asked for. */
    static BufferedImage image(Pixels pixels, int shortSide) {
        double reduction = Math.min(pixels.width(), pixels.height()) / (double) shortSide;
        return reduction <= LARGE_ENOUGH ? asItIs(pixels) : averaged(pixels, reduction);
    }

    private static BufferedImage asItIs(Pixels pixels) {
        int width = pixels.width();
        BufferedImage image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixels.rgb(x, y);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
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
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
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
