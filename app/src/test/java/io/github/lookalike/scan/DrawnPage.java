package io.github.lookalike.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Printed pages drawn from seeds: every other one is a table, the others are lines of text. */
public final class DrawnPage {

    private static final String LETTERS = "etaoinshrdlucmfwypvbgk";

    private DrawnPage() {}

    public static BufferedImage of(long seed, int width, int height) {
        Random random = new Random(seed * 7_919 + 13);
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(28, 28, 34));
        double point = width / 595.0;
        graphics.setStroke(new BasicStroke((float) (0.6 * point)));
        float size = (float) ((8 + random.nextInt(5)) * point);
        graphics.setFont(
                new Font(random.nextBoolean() ? Font.SERIF : Font.SANS_SERIF, Font.PLAIN, 10).deriveFont(size));
        boolean table = seed % 2 != 0;
        double step = 1.5 * size;
        for (double y = 80 * point; y < height - 60 * point; y += step) {
            for (int cell = 0; cell < (table ? 5 : 1); cell++) {
                double x = (50 + 99 * cell) * point;
                String text = table ? String.valueOf(random.nextInt(100_000)) : words(random);
                graphics.drawString(text, (float) (x + 3 * point), (float) y);
                if (table) {
                    graphics.draw(new Rectangle2D.Double(x, y - 0.8 * step, 99 * point, step));
                }
            }
        }
        graphics.dispose();
        return page;
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 50 + random.nextInt(14);
        while (text.length() < length) {
            int letters = 2 + random.nextInt(8);
            for (int letter = 0; letter < letters; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
