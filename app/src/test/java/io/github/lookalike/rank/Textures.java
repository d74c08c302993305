package io.github.lookalike.rank;

import io.github.lookalike.api.Turn;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Grey pictures with detail of every fineness, as photographs have, and what is made of them. */
final class Textures {

    private Textures() {}

    /** Sums of noise whose deviation falls with fineness. */
    static BufferedImage natural(int width, int height, long seed) {
        Random random = new Random(seed);
        double[] sum = new double[width * height];
        for (int cell = 64; cell >= 1; cell /= 2) {
            int columns = width / cell + 2;
            double[] noise =
                    random.doubles((long) columns * (height / cell + 2)).toArray();
            for (int i = 0; i < sum.length; i++) {
                int row = i / width;
                sum[i] += (smooth(noise, columns, i % width / (double) cell, row / (double) cell) - 0.5)
                        * (10 + 1.6 * cell);
            }
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < sum.length; i++) {
            image.setRGB(i % width, i / width, grey(128 + sum[i]));
        }
        return image;
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** By a kernel of three pixels; more than one for the middle sharpens, less than one softens. */
    static BufferedImage filtered(BufferedImage image, double middle) {
        float side = (float) (1 - middle) / 8;
        float[] weights = {side, side, side, side, (float) middle, side, side, side, side};
        BufferedImage filtered = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, filtered);
        return filtered;
    }

    static BufferedImage toned(BufferedImage image, DoubleUnaryOperator curve) {
        BufferedImage toned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                toned.setRGB(x, y, grey(curve.applyAsDouble(image.getRGB(x, y) & 255)));
            }
        }
        return toned;
    }

    static BufferedImage turned(BufferedImage image, Turn turn) {
        int width = turn.transposes() ? image.getHeight() : image.getWidth();
        int height = turn.transposes() ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int column = turn.transposes() ? y : x;
                int row = turn.transposes() ? x : y;
                turned.setRGB(
                        turn.mirrorsColumns() ? width - 1 - column : column,
                        turn.mirrorsRows() ? height - 1 - row : row,
                        image.getRGB(x, y));
            }
        }
        return turned;
    }

    /** With light words on it. */
    static BufferedImage written(BufferedImage image, String words) {
        BufferedImage written = scaled(image, image.getWidth(), image.getHeight());
        Graphics2D graphics = written.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setFont(graphics.getFont().deriveFont(Font.BOLD, image.getHeight() / 12f));
        graphics.drawString(words, image.getWidth() / 10, image.getHeight() * 9 / 10);
        graphics.dispose();
        return written;
    }

    static byte[] jpeg(BufferedImage image, int quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The picture as it comes back. */
    static BufferedImage read(byte[] bytes) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        return scaled(read, read.getWidth(), read.getHeight());
    }

    private static double smooth(double[] noise, int columns, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double right = x - left;
        double down = y - top;
        int at = top * columns + left;
        return (noise[at] * (1 - right) + noise[at + 1] * right) * (1 - down)
                + (noise[at + columns] * (1 - right) + noise[at + columns + 1] * right) * down;
    }

    private static int grey(double value) {
        int level = (int) Math.max(0, Math.min(255, Math.round(value)));
        return level * 0x10101;
    }
}
