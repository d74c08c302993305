package io.github.lookalike.match;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws pictures under large letters. */
final class Lettered {

    private Lettered() {}

    /** Writes over a picture. */
    static BufferedImage over(BufferedImage picture, Color colour) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        Font font = new Font(Font.SANS_SERIF, Font.BOLD, 100);
        double width = graphics.getFontMetrics(font).stringWidth("SAMPLE");
        graphics.setFont(font.deriveFont((float) (80 * picture.getWidth() / width)));
        graphics.drawString("SAMPLE", picture.getWidth() / 10, picture.getHeight() * 11 / 20);
        graphics.dispose();
        return picture;
    }

    /** Stars. */
    static BufferedImage night(int seed) {
        Random random = new Random(seed);
        BufferedImage night = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = night.createGraphics();
        for (int i = 0; i < 300; i++) {
            int light = 60 + random.nextInt(190);
            int size = 2 + random.nextInt(3);
            graphics.setColor(new Color(light, light, light));
            graphics.fillOval(random.nextInt(640), random.nextInt(480), size, size);
        }
        graphics.dispose();
        return night;
    }
}
