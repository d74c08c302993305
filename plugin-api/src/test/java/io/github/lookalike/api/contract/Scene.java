package io.github.lookalike.api.contract;

import io.github.lookalike.api.Pixels;
import java.util.Random;

/**
 * An invented picture with large forms, edges and fine texture, different for each seed and the same in every run.
 *
 * <p>It is described without pixels, so that it can be drawn at any size: two sizes of one scene are a picture and its
 * reduced copy.
 */
public final class Scene {

    private static final int FORMS = 14;

    private final double[] x = new double[FORMS];
    private final double[] y = new double[FORMS];
    private final double[] radius = new double[FORMS];
    private final int[] colour = new int[FORMS];
    private final int sky;

    private Scene(long seed) {
        Random random = new Random(seed);
        sky = random.nextInt(1 << 24);
        for (int i = 0; i < FORMS; i++) {
            x[i] = random.nextDouble();
            y[i] = random.nextDouble();
            radius[i] = 0.06 + 0.24 * random.nextDouble();
            colour[i] = random.nextInt(1 << 24);
        }
    }

    /** The scene of a seed. */
    public static Scene of(long seed) {
        return new Scene(seed);
    }

    /** The scene drawn at a size. */
    public Pixels pixels(int width, int height) {
        return Pixels.ofRgb(width, height, rgb(width, height), width, height);
    }

    /** The colours of the scene drawn at a size, {@code 0xRRGGBB} row by row. */
    public int[] rgb(int width, int height) {
        int[] rgb = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                rgb[row * width + column] = colourAt((column + 0.5) / width, (row + 0.5) / height);
            }
        }
        return rgb;
    }

    /** The scene with each channel of each pixel changed at random, by {@code strength} at most. */
    public Pixels noisy(int width, int height, int strength, long seed) {
        Random random = new Random(seed);
        int[] rgb = rgb(width, height);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = plus(rgb[i], random.nextInt(2 * strength + 1) - strength);
        }
        return Pixels.ofRgb(width, height, rgb, width, height);
    }

    private int colourAt(double u, double v) {
        int seen = sky;
        for (int i = 0; i < FORMS; i++) {
            double dx = u - x[i];
            double dy = (v - y[i]) * (0.6 + 0.1 * (i % 5));
            boolean inside = i % 2 == 0
                    ? dx * dx + dy * dy < radius[i] * radius[i]
                    : Math.max(Math.abs(dx), Math.abs(dy)) < radius[i];
            if (inside) {
                seen = colour[i];
            }
        }
        double shade = 24 * Math.sin(9 * u + 5 * v) + 10 * Math.sin(61 * u) * Math.sin(47 * v);
        return plus(seen, (int) Math.round(shade));
    }

    private static int plus(int rgb, int change) {
        int red = bounded((rgb >> 16 & 0xff) + change);
        int green = bounded((rgb >> 8 & 0xff) + change);
        int blue = bounded((rgb & 0xff) + change);
        return red << 16 | green << 8 | blue;
    }

    private static int bounded(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
