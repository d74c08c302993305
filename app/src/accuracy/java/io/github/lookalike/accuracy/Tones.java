package io.github.lookalike.accuracy;

import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;

/** Changes of light and colour. */
final class Tones {

    private Tones() {}

    /** One curve for all three channels, over 0 to 1. */
    static BufferedImage curve(BufferedImage picture, DoubleUnaryOperator curve) {
        return channels(picture, curve, curve, curve);
    }

    static BufferedImage channels(
            BufferedImage picture, DoubleUnaryOperator red, DoubleUnaryOperator green, DoubleUnaryOperator blue) {
        int[] r = table(red);
        int[] g = table(green);
        int[] b = table(blue);
        return Canvas.mapped(picture, rgb -> (r[(rgb >> 16) & 255] << 16) | (g[(rgb >> 8) & 255] << 8) | b[rgb & 255]);
    }

    /** Grey for 0, unchanged for 1, more colourful beyond. */
    static BufferedImage saturated(BufferedImage picture, double factor) {
        return Canvas.mapped(picture, rgb -> {
            double luma = luma(rgb);
            return pack(
                    luma + factor * (((rgb >> 16) & 255) - luma),
                    luma + factor * (((rgb >> 8) & 255) - luma),
                    luma + factor * ((rgb & 255) - luma));
        });
    }

    static BufferedImage sepia(BufferedImage picture) {
        return Canvas.mapped(picture, rgb -> pack(luma(rgb) * 1.12 + 8, luma(rgb) * 0.98, luma(rgb) * 0.76));
    }

    /** The lightest and darkest half per cent become white and black. */
    static BufferedImage autoLevel(BufferedImage picture) {
        long[] below = below(picture);
        double low = share(below, 0.005);
        double high = Math.max(low + 1.0 / 255, share(below, 0.995));
        return curve(picture, v -> (v - low) / (high - low));
    }

    /** Every lightness becomes equally frequent. */
    static BufferedImage equalised(BufferedImage picture) {
        long[] below = below(picture);
        double all = below[255];
        return curve(picture, v -> below[(int) Math.round(v * 255)] / all);
    }

    static int pack(double red, double green, double blue) {
        return (clamp(red) << 16) | (clamp(green) << 8) | clamp(blue);
    }

    private static double share(long[] below, double share) {
        int level = 0;
        while (level < 255 && below[level] < share * below[255]) {
            level++;
        }
        return level / 255.0;
    }

    /** How many pixels are at most so light. */
    private static long[] below(BufferedImage picture) {
        long[] counts = new long[256];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts[clamp(luma(picture.getRGB(x, y)))]++;
            }
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts;
    }

    private static double luma(int rgb) {
        return 0.299 * ((rgb >> 16) & 255) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255);
    }

    private static int[] table(DoubleUnaryOperator curve) {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = clamp(255 * curve.applyAsDouble(i / 255.0));
        }
        return table;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
