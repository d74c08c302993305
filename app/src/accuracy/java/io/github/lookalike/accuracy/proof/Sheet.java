package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as it is laid out, in points of 1/72 inch, before it is drawn.
 *
 * @param area the part of the page to draw
 * @param words and where their lines start
 * @param lines the frames of cells and fields
 */
record Sheet(Rectangle2D area, List<Word> words, List<Rectangle2D> lines) {

    private static final double POINTS = 72;

    record Word(double x, double y, String text, Font font) {

        Word saying(String other) {
            return new Word(x, y, other, font);
        }
    }

    Sheet {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    Sheet with(int number, Word word) {
        List<Word> changed = new ArrayList<>(words);
        changed.set(number, word);
        return new Sheet(area, changed, lines);
    }

    /** Only what lies around a word, where the whole would have more pixels than this. */
    Sheet around(int number, double dpi, double mostPixels) {
        double share = Math.sqrt(mostPixels / (area.getWidth() * area.getHeight() * dpi * dpi / (POINTS * POINTS)));
        if (share >= 1) {
            return this;
        }
        double width = area.getWidth() * share;
        double height = area.getHeight() * share;
        Word word = words.get(number);
        double x = Math.max(0, Math.min(area.getWidth() - width, word.x() - width / 3));
        double y = Math.max(0, Math.min(area.getHeight() - height, word.y() - height / 2));
        return new Sheet(new Rectangle2D.Double(x, y, width, height), words, lines);
    }

    BufferedImage drawn(double dpi) {
        double scale = dpi / POINTS;
        BufferedImage page = Canvas.blank(
                (int) Math.round(area.getWidth() * scale), (int) Math.round(area.getHeight() * scale), Color.WHITE);
        return Canvas.drawn(page, graphics -> draw(graphics, scale));
    }

    private void draw(Graphics2D graphics, double scale) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        graphics.translate(-area.getX(), -area.getY());
        graphics.setColor(new Color(28, 28, 34));
        graphics.setStroke(new BasicStroke(0.6f));
        lines.forEach(graphics::draw);
        for (Word word : words) {
            graphics.setFont(word.font());
            graphics.drawString(word.text(), (float) word.x(), (float) word.y());
        }
    }
}
