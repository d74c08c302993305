package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** Drawing on opaque pictures. */
public final class Canvas {

    private Canvas() {}

    public static BufferedImage blank(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return drawn(picture, graphics -> {
            graphics.setColor(colour);
            graphics.fillRect(0, 0, width, height);
        });
    }

    public static BufferedImage rgb(BufferedImage picture) {
        BufferedImage copy = blank(picture.getWidth(), picture.getHeight(), Color.WHITE);
        return drawn(copy, graphics -> graphics.drawImage(picture, 0, 0, null));
    }

    /** Draws on the picture itself. */
    public static BufferedImage drawn(BufferedImage picture, Consumer<Graphics2D> drawing) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        drawing.accept(graphics);
        graphics.dispose();
        return picture;
    }

    /** Scaled in steps of at most one half, as a careful program does. */
    public static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage current = picture;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawnTo(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawnTo(current, Math.max(1, width), Math.max(1, height));
    }

    public static BufferedImage scaled(BufferedImage picture, double factor) {
        return scaled(
                picture, (int) Math.round(picture.getWidth() * factor), (int) Math.round(picture.getHeight() * factor));
    }

    public static BufferedImage part(BufferedImage picture, double left, double top, double width, double height) {
        int w = Math.max(1, (int) Math.round(picture.getWidth() * width));
        int h = Math.max(1, (int) Math.round(picture.getHeight() * height));
        int x = Math.min(picture.getWidth() - w, (int) Math.round(picture.getWidth() * left));
        int y = Math.min(picture.getHeight() - h, (int) Math.round(picture.getHeight() * top));
        return rgb(picture.getSubimage(x, y, w, h));
    }

    public static BufferedImage transformed(
            BufferedImage picture, int width, int height, AffineTransform transform, Color fill) {
        return drawn(blank(width, height, fill), graphics -> graphics.drawImage(picture, transform, null));
    }

    /** Each pixel {@code 0xRRGGBB} replaced. */
    public static BufferedImage mapped(BufferedImage picture, IntUnaryOperator change) {
        BufferedImage changed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                line[x] = change.applyAsInt(line[x]);
            }
            changed.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return changed;
    }

    private static BufferedImage drawnTo(BufferedImage picture, int width, int height) {
        return drawn(
                blank(width, height, Color.WHITE), graphics -> graphics.drawImage(picture, 0, 0, width, height, null));
    }
}
