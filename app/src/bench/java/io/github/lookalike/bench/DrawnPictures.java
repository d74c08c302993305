package io.github.lookalike.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A tree of small drawings, 64 to 200 pixels a side, a hundred in each folder, three JPEG to one PNG: no two alike, and
 * the same ones on every machine.
 */
final class DrawnPictures {

    private static final int IN_FOLDER = 100;
    private static final int SHORTEST = 64;
    private static final int LONGEST = 200;
    private static final int SHAPES = 12;

    private DrawnPictures() {}

    /** Draws what is not there yet. */
    static void make(Path folder, int count) throws IOException {
        ImageIO.setUseCache(false);
        for (int i = 0; i < count; i += IN_FOLDER) {
            Files.createDirectories(file(folder, i).getParent());
        }
        IntStream.range(0, count).parallel().forEach(number -> {
            try {
                Path file = file(folder, number);
                if (!Files.exists(file)) {
                    ImageIO.write(drawing(number), suffix(number), file.toFile());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Path file(Path folder, int number) {
        String name = String.format("picture-%06d.%s", number, suffix(number));
        return folder.resolve(String.format("folder-%04d", number / IN_FOLDER)).resolve(name);
    }

    private static String suffix(int number) {
        return number % 4 == 0 ? "png" : "jpg";
    }

    private static BufferedImage drawing(int number) {
        Random random = new Random(number);
        int width = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        int height = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < SHAPES; i++) {
            graphics.setColor(colour(random));
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            if (random.nextBoolean()) {
                graphics.fillOval(x, y, random.nextInt(width), random.nextInt(height));
            } else {
                graphics.fillRect(x, y, random.nextInt(width / 2), random.nextInt(height / 2));
            }
        }
        graphics.dispose();
        return image;
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(1 << 24));
    }
}
