package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Lens;
import io.github.lookalike.ui.look.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.DoubleConsumer;

/** What is painted over a picture for those who look at it: the loupe, what slides, and what is said. */
final class CanvasMarks {

    /** How many times closer the loupe shows than what is around it. */
    private static final double LOUPE = 4;

    private static final int RADIUS = 110;
    private static final int GRIP = 9;
    /** How far from the lower edge the rail of the blend lies, and how far from both sides. */
    private static final int RAIL = 20;

    private final Graphics2D graphics;
    private final Rectangle2D place;
    private final int width;
    private final int height;

    /** @param place where the pictures are drawn, in a canvas of this width and height */
    CanvasMarks(Graphics2D graphics, Rectangle2D place, int width, int height) {
        this.graphics = graphics;
        this.place = place;
        this.width = width;
        this.height = height;
    }

    /** Where the line of a split stands: a share of what is seen of the pictures. */
    static double line(Rectangle2D place, int width, double share) {
        double left = Math.max(0, place.getMinX());
        double right = Math.min(width, place.getMaxX());
        return left + share * (right - left);
    }

    /** The share at which the line would stand there. */
    static double share(Rectangle2D place, int width, double x) {
        double left = Math.max(0, place.getMinX());
        double right = Math.min(width, place.getMaxX());
        return right > left ? (x - left) / (right - left) : 0;
    }

    /** The same along the rail of the blend. */
    static double railShare(int width, double x) {
        return (x - RAIL) / Math.max(1, width - 2 * RAIL);
    }

    /** Whether a place can be grabbed to slide. */
    static boolean isGrip(Lens lens, Rectangle2D place, int width, int height, double x, double y) {
        return switch (lens.over()) {
            case SPLIT -> Math.abs(x - line(place, width, lens.share())) <= GRIP;
            case BLEND -> y >= height - 2 * RAIL;
            default -> false;
        };
    }

    /** @param painting paints the pictures so many times closer around the middle of the loupe */
    void paintLoupe(Lens lens, DoubleConsumer painting) {
        double x = place.getX() + lens.loupeX() * place.getWidth();
        double y = place.getY() + lens.loupeY() * place.getHeight();
        Shape round = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        Shape before = graphics.getClip();
        graphics.clip(round);
        graphics.setColor(Palette.CANVAS.color());
        graphics.fill(round);
        painting.accept(LOUPE);
        graphics.setClip(before);
        line(round);
    }

    void paintSlider(Lens lens) {
        if (lens.over() == Lens.Over.SPLIT) {
            double x = line(place, width, lens.share());
            line(new Line2D.Double(x, 0, x, height));
            grip(x, height / 2.0);
        } else if (lens.over() == Lens.Over.BLEND) {
            double y = height - RAIL;
            line(new Line2D.Double(RAIL, y, width - RAIL, y));
            grip(RAIL + lens.share() * (width - 2 * RAIL), y);
        }
    }

    void paintCaption(String text) {
        paintLabel(text, 8, 8);
    }

    void paintPage(String text) {
        FontMetrics metrics = graphics.getFontMetrics();
        paintLabel(text, width - metrics.stringWidth(text) - 28, 8);
    }

    private void paintLabel(String text, int x, int y) {
        if (text.isEmpty()) {
            return;
        }
        FontMetrics metrics = graphics.getFontMetrics();
        String clipped = ClippedText.beginning(text, metrics, width - x - 28);
        graphics.setColor(Palette.ACCENT.color(230));
        graphics.fillRoundRect(x, y, metrics.stringWidth(clipped) + 20, metrics.getHeight() + 8, 10, 10);
        graphics.setColor(Palette.CARD.color());
        graphics.drawString(clipped, x + 10, y + 4 + metrics.getAscent());
    }

    private void grip(double x, double y) {
        Shape grip = new RoundRectangle2D.Double(x - GRIP, y - GRIP, 2 * GRIP, 2 * GRIP, GRIP, GRIP);
        graphics.setColor(Palette.ACCENT.color());
        graphics.fill(grip);
        line(grip);
    }

    /** Light on dark, so that it is seen on any ground. */
    private void line(Shape shape) {
        graphics.setColor(new Color(0, 0, 0, 140));
        graphics.setStroke(new BasicStroke(3.5f));
        graphics.draw(shape);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(shape);
    }
}
