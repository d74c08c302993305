package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;

/** A picture as red, green and blue planes of real numbers from 0 to 255, so that several steps round only once. */
final class Planes {

    private final int width;
    private final int height;
    private final float[][] channels;

    Planes(int width, int height, float[][] channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
    }

    static Planes of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        float[][] channels = new float[3][width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    channels[channel][y * width + x] = (line[x] >> (16 - 8 * channel)) & 255;
                }
            }
        }
        return new Planes(width, height, channels);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float[] channel(int channel) {
        return channels[channel];
    }

    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                line[x] = (level(channels[0][at]) << 16) | (level(channels[1][at]) << 8) | level(channels[2][at]);
            }
            picture.setRGB(0, y, width, 1, line, 0, width);
        }
        return picture;
    }

    /** What becomes of one pixel's red, green and blue; x and y go from 0 to 1. */
    interface Change {
        void apply(float[] rgb, double x, double y);
    }

    Planes changed(Change change) {
        float[][] result = new float[3][width * height];
        float[] rgb = new float[3];
        for (int at = 0; at < width * height; at++) {
            for (int channel = 0; channel < 3; channel++) {
                rgb[channel] = channels[channel][at];
            }
            int line = at / width;
            change.apply(rgb, (at % width + 0.5) / width, (line + 0.5) / height);
            for (int channel = 0; channel < 3; channel++) {
                result[channel][at] = rgb[channel];
            }
        }
        return new Planes(width, height, result);
    }

    /** Each value with its counterpart in a picture of the same size. */
    interface Joining {
        float of(float mine, float other);
    }

    Planes joined(Planes other, Joining joining) {
        float[][] result = new float[3][width * height];
        for (int channel = 0; channel < 3; channel++) {
            for (int at = 0; at < width * height; at++) {
                result[channel][at] = joining.of(channels[channel][at], other.channels[channel][at]);
            }
        }
        return new Planes(width, height, result);
    }

    /** Blurred by a Gaussian; the wide ones on a smaller copy, where they look the same. */
    Planes blurred(double sigma) {
        if (sigma > 4) {
            int smallWidth = Math.max(1, width / 4);
            int smallHeight = Math.max(1, height / 4);
            Planes small = Resampling.AREA.scaled(this, smallWidth, smallHeight);
            return Resampling.BILINEAR.scaled(small.blurred(sigma / 4), width, height);
        }
        return Resampling.gaussian(sigma, this);
    }

    /** Mean absolute difference to a picture of the same size, in levels. */
    double difference(Planes other) {
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            for (int at = 0; at < width * height; at++) {
                sum += Math.abs(channels[channel][at] - other.channels[channel][at]);
            }
        }
        return sum / (3.0 * width * height);
    }

    private static int level(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
