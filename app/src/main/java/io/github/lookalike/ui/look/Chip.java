package io.github.lookalike.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** A short word on a round patch of colour. */
public final class Chip {

    private static final int PADDING = 7;
    private static final int BACKGROUND_ALPHA = 38;

    private Chip() {}

    public static int width(FontMetrics metrics, String word) {
        return metrics.stringWidth(word) + 2 * UIScale.scale(PADDING);
    }

    public static int height(FontMetrics metrics) {
        return metrics.getHeight() + 2;
    }

    /** Paints it with its left upper corner at a place; returns its width. */
    public static int paint(Graphics2D graphics, String word, Color colour, int x, int y) {
        FontMetrics metrics = graphics.getFontMetrics();
        int width = width(metrics, word);
        int height = height(metrics);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BACKGROUND_ALPHA));
        graphics.fillRoundRect(x, y, width, height, height, height);
        graphics.setColor(colour);
        graphics.drawString(word, x + UIScale.scale(PADDING), y + 1 + metrics.getAscent());
        return width;
    }
}
