package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Pictures drawn from seeds: different ones have nothing in common but their style. */
public final class Drawn {

    private Drawn() {}

    public static BufferedImage picture(long seed, int width, int height) {
        Random random = new Random(seed * 7_919 + 13);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour(random));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 70; i++) {
            graphics.setColor(colour(random));
            int w = 8 + random.nextInt(width / 3);
            int h = 8 + random.nextInt(height / 3);
            int x = random.nextInt(width) - w / 2;
            int y = random.nextInt(height) - h / 2;
            if (random.nextBoolean()) {
                graphics.fillOval(x, y, w, h);
            } else {
                graphics.fillRect(x, y, w, h);
            }
        }
        graphics.dispose();
        return picture;
    }

    public static Pixels pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return Pixels.ofRgb(width, height, picture.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    public static Pixels pixels(long seed) {
        return pixels(picture(seed, 240, 180));
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(0x1000000));
    }
}
