package io.github.lookalike.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws pictures with enough detail to be told apart, and writes them to files. */
public final class TestPictures {

    private TestPictures() {}

    /** A picture of coloured ellipses; another seed is another picture. */
    public static BufferedImage drawn(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(random.nextInt(0x1000000)));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            int w = width / 12 + random.nextInt(width / 4);
            int h = height / 12 + random.nextInt(height / 4);
            pen.fillOval(random.nextInt(width) - w / 2, random.nextInt(height) - h / 2, w, h);
        }
        pen.dispose();
        return image;
    }

    /** Writes a picture in the format its file name ends in. */
    public static Path write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String name = file.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    /** Draws and writes a picture of 320×240. */
    public static Path write(long seed, Path file) throws IOException {
        return write(drawn(seed, 320, 240), file);
    }
}
