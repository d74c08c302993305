package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws what a program takes for a photograph: soft light, things of many sizes and grain, another for each seed. */
final class Landscape {

    private static final int OCTAVES = 6;

    private final Random random;
    private final int width;
    private final int height;

    private Landscape(long seed, int width, int height) {
        this.random = new Random(seed * 7_368_787L + 11);
        this.width = width;
        this.height = height;
    }

    static BufferedImage of(long seed, int width, int height) {
        return new Landscape(seed, width, height).drawn();
    }

    private BufferedImage drawn() {
        float[] light = clouds(0.62);
        float[] warmth = clouds(0.5);
        float hue = random.nextFloat();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                double value = 0.5 + 0.75 * light[at] + 0.02 * random.nextGaussian();
                double tone = hue + 0.12 * warmth[at];
                double saturation = 0.35 + 0.3 * warmth[at];
                picture.setRGB(x, y, Color.HSBtoRGB((float) tone, clamped(saturation), clamped(value)));
            }
        }
        return picture;
    }

    /** Smooth noise of many sizes, each finer one weaker by the factor; about −½ to ½. */
    private float[] clouds(double weaker) {
        float[] sum = new float[width * height];
        double strength = 0.5;
        for (int octave = 0; octave < OCTAVES; octave++) {
            int cells = 2 << octave;
            float[] knots = new float[(cells + 2) * (cells + 2)];
            for (int i = 0; i < knots.length; i++) {
                knots[i] = (float) (strength * random.nextGaussian() / 2);
            }
            add(sum, knots, cells);
            strength *= weaker;
        }
        return sum;
    }

    private void add(float[] sum, float[] knots, int cells) {
        int wide = cells + 2;
        for (int y = 0; y < height; y++) {
            float v = (float) y * cells / height;
            int row = (int) v;
            for (int x = 0; x < width; x++) {
                float u = (float) x * cells / width;
                int at = row * wide + (int) u;
                float right = u - (int) u;
                float upper = knots[at] + right * (knots[at + 1] - knots[at]);
                float lower = knots[at + wide] + right * (knots[at + wide + 1] - knots[at + wide]);
                sum[y * width + x] += upper + (v - row) * (lower - upper);
            }
        }
    }

    private static float clamped(double value) {
        return (float) Math.max(0, Math.min(1, value));
    }
}
