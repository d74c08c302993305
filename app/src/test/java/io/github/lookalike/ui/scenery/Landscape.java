package io.github.lookalike.ui.scenery;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints a scene; the same scene and size give the same picture. */
public final class Landscape {

    private final Scene scene;
    private final int width;
    private final int height;

    private Landscape(Scene scene, int width, int height) {
        this.scene = scene;
        this.width = width;
        this.height = height;
    }

    public static BufferedImage paint(Scene scene, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Landscape landscape = new Landscape(scene, width, height);
        landscape.paintSky(graphics);
        landscape.paintLight(graphics);
        landscape.paintRidges(graphics);
        landscape.paintWater(image, graphics);
        landscape.paintTrees(graphics);
        graphics.dispose();
        landscape.grain(image);
        return image;
    }

    private void paintSky(Graphics2D graphics) {
        graphics.setPaint(new GradientPaint(0, 0, scene.zenith(), 0, height * 0.62f, scene.horizon()));
        graphics.fillRect(0, 0, width, height);
        Random random = new Random(scene.seed());
        for (int i = 0; i < scene.stars(); i++) {
            double size = height / 900.0 * (0.6 + 1.6 * random.nextDouble() * random.nextDouble());
            graphics.setColor(new Color(255, 255, 255, 90 + random.nextInt(150)));
            graphics.fill(
                    new Ellipse2D.Double(random.nextDouble() * width, random.nextDouble() * height * 0.55, size, size));
        }
        paintClouds(graphics, random);
    }

    private void paintClouds(Graphics2D graphics, Random random) {
        for (int cloud = 0; cloud < 9; cloud++) {
            double x = random.nextDouble() * width;
            double y = height * (0.06 + 0.34 * random.nextDouble());
            for (int puff = 0; puff < 26; puff++) {
                double length = height * (0.05 + 0.13 * random.nextDouble());
                graphics.setColor(mix(scene.horizon(), Color.WHITE, 0.4, 9));
                graphics.fill(new Ellipse2D.Double(
                        x + random.nextGaussian() * height * 0.13,
                        y + random.nextGaussian() * height * 0.012,
                        length * 2.4,
                        length * 0.3));
            }
        }
    }

    private void paintLight(Graphics2D graphics) {
        float x = (float) (scene.lightX() * width);
        float y = (float) (scene.lightY() * height);
        float glow = height * 0.55f;
        Color light = scene.light();
        graphics.setPaint(new RadialGradientPaint(
                x, y, glow, new float[] {0f, 0.25f, 1f}, new Color[] {fade(light, 190), fade(light, 70), fade(light, 0)
                }));
        graphics.fillRect(0, 0, width, height);
        double radius = height * 0.045;
        graphics.setColor(light);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void paintRidges(Graphics2D graphics) {
        for (int ridge = 0; ridge < scene.ridges(); ridge++) {
            double depth = (ridge + 1.0) / scene.ridges();
            Color colour = mix(scene.horizon(), scene.land(), 0.25 + 0.75 * depth, 255);
            double base = height * (0.48 + 0.34 * depth);
            double[] line = ridgeLine(scene.seed() * 31 + ridge, base, height * (0.20 - 0.07 * depth));
            Path2D path = new Path2D.Double();
            path.moveTo(0, height);
            for (int x = 0; x <= width; x += 2) {
                path.lineTo(x, line[Math.min(line.length - 1, x * line.length / (width + 1))]);
            }
            path.lineTo(width, height);
            path.closePath();
            graphics.setPaint(new GradientPaint(
                    0,
                    (float) (base - height * 0.16),
                    colour,
                    0,
                    (float) (base + height * 0.2),
                    mix(colour, scene.horizon(), 0.35, 255)));
            graphics.fill(path);
        }
    }

    /** Midpoint displacement: rough where steep, as mountains are. */
    private static double[] ridgeLine(long seed, double base, double roughness) {
        int points = 513;
        double[] line = new double[points];
        Random random = new Random(seed);
        line[0] = base + random.nextGaussian() * roughness * 0.4;
        line[points - 1] = base + random.nextGaussian() * roughness * 0.4;
        double swing = roughness;
        for (int step = points - 1; step > 1; step /= 2) {
            for (int i = step / 2; i < points; i += step) {
                line[i] = (line[i - step / 2] + line[i + step / 2]) / 2 + random.nextGaussian() * swing * 0.45;
            }
            swing *= 0.53;
        }
        return line;
    }

    private void paintWater(BufferedImage image, Graphics2D graphics) {
        int top = (int) (scene.waterline() * height);
        if (top >= height) {
            return;
        }
        BufferedImage above = copy(image);
        Random random = new Random(scene.seed() + 5);
        for (int y = top; y < height; y++) {
            double depth = (y - top) / (double) (height - top);
            int source = Math.max(0, top - (int) ((y - top) * 1.05));
            int ripple = (int) (Math.sin(y * 0.35 + depth * 30) * 2.2 * (1 + depth * 6) + random.nextGaussian());
            graphics.drawImage(above, 0, y, width, y + 1, ripple, source, width + ripple, source + 1, null);
            graphics.setColor(fade(mix(scene.zenith(), Color.BLACK, 0.25, 255), 60 + (int) (60 * depth)));
            graphics.fillRect(0, y, width, 1);
        }
        graphics.setColor(fade(scene.light(), 46));
        for (int i = 0; i < 240; i++) {
            double depth = random.nextDouble();
            double length = height * 0.05 * random.nextDouble();
            double x = scene.lightX() * width + random.nextGaussian() * height * (0.02 + 0.10 * depth);
            graphics.fill(new Ellipse2D.Double(x, top + depth * (height - top), length, height / 700.0));
        }
    }

    private void paintTrees(Graphics2D graphics) {
        Random random = new Random(scene.seed() + 9);
        for (int i = 0; i < scene.trees(); i++) {
            double size = height * (0.09 + 0.16 * random.nextDouble());
            double x = random.nextDouble() < 0.55 ? random.nextDouble() * width * 0.34 : random.nextDouble() * width;
            graphics.setColor(mix(scene.land(), Color.BLACK, 0.45 + 0.3 * random.nextDouble(), 255));
            fir(graphics, x, height * 1.01, size, random);
        }
    }

    private static void fir(Graphics2D graphics, double x, double foot, double size, Random random) {
        Path2D tree = new Path2D.Double();
        tree.moveTo(x, foot - size);
        int tiers = 7;
        for (int tier = 1; tier <= tiers; tier++) {
            double spread = size * 0.26 * tier / tiers * (0.85 + 0.3 * random.nextDouble());
            double y = foot - size + size * tier / tiers;
            tree.lineTo(x + spread, y);
            tree.lineTo(x + spread * 0.45, y - size * 0.02);
        }
        for (int tier = tiers; tier >= 1; tier--) {
            double spread = size * 0.26 * tier / tiers * (0.85 + 0.3 * random.nextDouble());
            double y = foot - size + size * tier / tiers;
            tree.lineTo(x - spread * 0.45, y - size * 0.02);
            tree.lineTo(x - spread, y);
        }
        tree.closePath();
        graphics.fill(tree);
    }

    /** A little noise, as a sensor gives: pictures without it compress like no photo does. */
    private void grain(BufferedImage image) {
        Random random = new Random(scene.seed() + 77);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int noise = (int) (random.nextGaussian() * 2.6);
                row[x] = (part(row[x] >> 16, noise) << 16) | (part(row[x] >> 8, noise) << 8) | part(row[x], noise);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
    }

    private static int part(int value, int noise) {
        return Math.max(0, Math.min(255, (value & 0xff) + noise));
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.getRaster().setRect(image.getRaster());
        return copy;
    }

    private static Color fade(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static Color mix(Color one, Color other, double share, int alpha) {
        return new Color(
                (int) (one.getRed() + (other.getRed() - one.getRed()) * share),
                (int) (one.getGreen() + (other.getGreen() - one.getGreen()) * share),
                (int) (one.getBlue() + (other.getBlue() - one.getBlue()) * share),
                alpha);
    }
}
