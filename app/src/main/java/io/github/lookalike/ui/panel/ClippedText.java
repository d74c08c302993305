package io.github.lookalike.ui.panel;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Text that is painted where it may be too long: three dots say that there is more of it. */
final class ClippedText {

    private static final String MORE = "\u2026";

    private ClippedText() {}

    /** Paints as much of the beginning as there is room for. */
    static void paint(Graphics2D graphics, String text, int x, int y, int width) {
        graphics.drawString(beginning(text, graphics.getFontMetrics(), width), x, y);
    }

    /** Paints as much of the end as there is room for: what tells one folder from another. */
    static void paintEnd(Graphics2D graphics, String text, int x, int y, int width) {
        graphics.drawString(end(text, graphics.getFontMetrics(), width), x, y);
    }

    static String beginning(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (metrics.stringWidth(text.substring(0, tried) + MORE) <= width) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return text.substring(0, whole(text, fits)) + MORE;
    }

    static String end(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int tooEarly = 0;
        int fits = text.length();
        while (fits - tooEarly > 1) {
            int tried = (fits + tooEarly) / 2;
            if (metrics.stringWidth(MORE + text.substring(tried)) <= width) {
                fits = tried;
            } else {
                tooEarly = tried;
            }
        }
        boolean halved = fits < text.length() && Character.isLowSurrogate(text.charAt(fits));
        return MORE + text.substring(halved ? fits + 1 : fits);
    }

    /** Not between the two halves of one character. */
    private static int whole(String text, int length) {
        return length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
