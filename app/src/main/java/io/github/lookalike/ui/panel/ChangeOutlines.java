package io.github.lookalike.ui.panel;

import io.github.lookalike.scan.Window;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Thin outlines around places of a picture, light on dark, so that they are seen on any ground. */
final class ChangeOutlines {

    /** Between what is outlined and the line, in screen pixels. */
    private static final double MARGIN = 5;

    private static final double LEAST_SIDE = 14;
    private static final double ARC = 6;
    private static final Color DARK = new Color(16, 20, 22, 190);
    private static final Color LIGHT = new Color(255, 205, 64);

    private ChangeOutlines() {}

    /**
     * Paints them over a picture.
     *
     * @param picture where it is painted
     * @param places by shares of it
     */
    static void paint(Graphics2D graphics, Rectangle2D picture, List<Window> places) {
        Graphics2D lines = (Graphics2D) graphics.create();
        lines.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        lines.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Rectangle2D place : apart(picture, places)) {
            Shape outline = new RoundRectangle2D.Double(
                    place.getX(), place.getY(), place.getWidth(), place.getHeight(), ARC, ARC);
            lines.setColor(DARK);
            lines.setStroke(new BasicStroke(3f));
            lines.draw(outline);
            lines.setColor(LIGHT);
            lines.setStroke(new BasicStroke(1.3f));
            lines.draw(outline);
        }
        lines.dispose();
    }

    /** The places on the screen; those whose outlines would cross are one. */
    static List<Rectangle2D> apart(Rectangle2D picture, List<Window> places) {
        List<Rectangle2D> apart = new ArrayList<>();
        for (Window place : places) {
            Rectangle2D outline = outline(picture, place);
            int joined = touching(apart, outline);
            while (joined >= 0) {
                outline = outline.createUnion(apart.remove(joined));
                joined = touching(apart, outline);
            }
            apart.add(outline);
        }
        return apart;
    }

    private static int touching(List<Rectangle2D> outlines, Rectangle2D outline) {
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).intersects(outline)) {
                return i;
            }
        }
        return -1;
    }

    private static Rectangle2D outline(Rectangle2D picture, Window place) {
        double wide = Math.max(LEAST_SIDE, place.width() * picture.getWidth() + 2 * MARGIN);
        double high = Math.max(LEAST_SIDE, place.height() * picture.getHeight() + 2 * MARGIN);
        double middleX = picture.getX() + (place.left() + place.width() / 2) * picture.getWidth();
        double middleY = picture.getY() + (place.top() + place.height() / 2) * picture.getHeight();
        return new Rectangle2D.Double(middleX - wide / 2, middleY - high / 2, wide, high);
    }
}
