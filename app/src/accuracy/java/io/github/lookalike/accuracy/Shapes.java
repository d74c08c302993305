package io.github.lookalike.accuracy;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** Changes of place, outline and texture. */
public final class Shapes {

    private Shapes() {}

    /** Keeps a share of width and height, in the middle or anywhere. */
    static BufferedImage cropped(BufferedImage picture, double kept, boolean centred, Random random) {
        double left = (1 - kept) * (centred ? 0.5 : random.nextDouble());
        double top = (1 - kept) * (centred ? 0.5 : random.nextDouble());
        return Canvas.part(picture, left, top, kept, kept);
    }

    static BufferedImage framed(BufferedImage picture, double horizontal, double vertical, Color colour) {
        int x = (int) Math.round(picture.getWidth() * horizontal);
        int y = (int) Math.round(picture.getHeight() * vertical);
        BufferedImage framed = Canvas.blank(picture.getWidth() + 2 * x, picture.getHeight() + 2 * y, colour);
        return Canvas.drawn(framed, graphics -> graphics.drawImage(picture, x, y, null));
    }

    /** Turned clockwise by quarters, mirrored first if asked. */
    public static BufferedImage turned(BufferedImage picture, int quarters, boolean mirrored) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        boolean upright = quarters % 2 == 0;
        AffineTransform turn = new AffineTransform();
        turn.translate((upright ? w : h) / 2.0, (upright ? h : w) / 2.0);
        turn.quadrantRotate(quarters);
        turn.scale(mirrored ? -1 : 1, 1);
        turn.translate(-w / 2.0, -h / 2.0);
        return Canvas.transformed(picture, upright ? w : h, upright ? h : w, turn, Color.BLACK);
    }

    /** Tilted; the corners are cut off when no colour is given to fill them. */
    static BufferedImage tilted(BufferedImage picture, double degrees, Color... fill) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        double angle = Math.toRadians(degrees);
        double scale = fill.length > 0
                ? 1
                : Math.max(Math.cos(angle) + Math.sin(angle) * h / w, Math.cos(angle) + Math.sin(angle) * w / h);
        AffineTransform tilt = new AffineTransform();
        tilt.translate(w / 2.0, h / 2.0);
        tilt.rotate(angle);
        tilt.scale(scale, scale);
        tilt.translate(-w / 2.0, -h / 2.0);
        return Canvas.transformed(picture, w, h, tilt, fill.length > 0 ? fill[0] : Color.BLACK);
    }

    /** Text over a share of the width, at a share of the height, more or less opaque. */
    static BufferedImage written(
            BufferedImage picture, String text, double width, double top, float opacity, Color colour) {
        return Canvas.drawn(Canvas.rgb(picture), graphics -> {
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 100));
            float size = (float) (100
                    * width
                    * picture.getWidth()
                    / graphics.getFontMetrics().stringWidth(text));
            graphics.setFont(graphics.getFont().deriveFont(size));
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
            graphics.setColor(colour);
            int x = (int) (picture.getWidth() * (1 - width) / 2);
            graphics.drawString(text, x, (int) (picture.getHeight() * top));
        });
    }

    /** A round sign in the corner. */
    static BufferedImage signed(BufferedImage picture, double share) {
        return Canvas.drawn(Canvas.rgb(picture), graphics -> {
            int side = (int) (share * Math.min(picture.getWidth(), picture.getHeight()));
            int x = picture.getWidth() - side - side / 4;
            int y = picture.getHeight() - side - side / 4;
            graphics.setColor(Color.WHITE);
            graphics.fillOval(x, y, side, side);
            graphics.setColor(new Color(0xc02030));
            graphics.fillOval(x + side / 8, y + side / 8, side * 3 / 4, side * 3 / 4);
        });
    }

    static BufferedImage blurred(BufferedImage picture, int radius) {
        int side = 2 * radius + 1;
        float[] line = new float[side];
        Arrays.fill(line, 1f / side);
        BufferedImage source = Canvas.rgb(picture);
        for (int pass = 0; pass < 2; pass++) {
            source = new ConvolveOp(new Kernel(side, 1, line), ConvolveOp.EDGE_NO_OP, null).filter(source, null);
            source = new ConvolveOp(new Kernel(1, side, line), ConvolveOp.EDGE_NO_OP, null).filter(source, null);
        }
        return Canvas.rgb(source);
    }

    /** By a Gaussian of a deviation in pixels. */
    static BufferedImage softened(BufferedImage picture, double deviation) {
        int reach = (int) Math.ceil(3 * deviation);
        float[] line = new float[2 * reach + 1];
        float sum = 0;
        for (int i = 0; i < line.length; i++) {
            line[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * deviation * deviation));
            sum += line[i];
        }
        for (int i = 0; i < line.length; i++) {
            line[i] /= sum;
        }
        BufferedImage across = new ConvolveOp(new Kernel(line.length, 1, line), ConvolveOp.EDGE_NO_OP, null)
                .filter(Canvas.rgb(picture), null);
        return Canvas.rgb(
                new ConvolveOp(new Kernel(1, line.length, line), ConvolveOp.EDGE_NO_OP, null).filter(across, null));
    }

    static BufferedImage sharpened(BufferedImage picture) {
        float[] kernel = {0, -1, 0, -1, 5, -1, 0, -1, 0};
        return Canvas.rgb(new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null)
                .filter(Canvas.rgb(picture), null));
    }

    static BufferedImage noisy(BufferedImage picture, double deviation, Random random) {
        return Canvas.mapped(picture, rgb -> {
            double noise = deviation * random.nextGaussian();
            return Tones.pack(((rgb >> 16) & 255) + noise, ((rgb >> 8) & 255) + noise, (rgb & 255) + noise);
        });
    }
}
