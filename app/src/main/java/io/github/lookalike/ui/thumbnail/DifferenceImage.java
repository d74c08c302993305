package io.github.lookalike.ui.thumbnail;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Paints where two pictures differ: what is alike in dark grey, what differs glowing, what only one shows in dim colours. */
public final class DifferenceImage {

    /** How much brighter a difference is shown than it is. */
    private static final int GAIN = 4;

    private static final int SIDE = 700;
    private static final int OPAQUE = 0xff;

    private DifferenceImage() {}

    /**
     * Both as they lie; at most {@value #SIDE} pixels long.
     *
     * @param first the keeper
     * @param part what of the keeper's plane is shown, in shares of the keeper
     * @param aspect of the part, its width over its height
     */
    public static BufferedImage between(LaidView first, LaidView second, Rectangle2D part, double aspect) {
        int longest = Math.min(
                SIDE,
                Math.max(first.view().image().getWidth(), first.view().image().getHeight()));
        int width = Math.max(1, (int) Math.round(aspect >= 1 ? longest : longest * aspect));
        int height = Math.max(1, (int) Math.round(aspect >= 1 ? longest / aspect : longest));
        AffineTransform target = AffineTransform.getScaleInstance(width / part.getWidth(), height / part.getHeight());
        target.translate(-part.getX(), -part.getY());
        int[] one = painted(first, target, width, height);
        int[] other = painted(second, target, width, height);
        for (int i = 0; i < one.length; i++) {
            one[i] = glow(one[i], other[i]);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, one, 0, width);
        return image;
    }

    private static int[] painted(LaidView view, AffineTransform target, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        view.paintOverGrey(graphics, target);
        graphics.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    private static int glow(int one, int other) {
        if (channel(one, 24) < OPAQUE || channel(other, 24) < OPAQUE) {
            return channel(one, 24) < channel(other, 24) ? dim(other) : dim(one);
        }
        int difference = Math.abs(channel(one, 16) - channel(other, 16))
                + Math.abs(channel(one, 8) - channel(other, 8))
                + Math.abs(channel(one, 0) - channel(other, 0));
        int heat = Math.min(255, difference * GAIN / 3);
        int grey = (channel(one, 16) + channel(one, 8) + channel(one, 0)) / 9;
        int red = Math.max(grey, heat);
        int green = Math.max(grey, Math.max(0, heat - 96) * 3 / 2);
        return (red << 16) | (Math.min(255, green) << 8) | grey;
    }

    /** A fourth of its light, bluish, so that it is not taken for what was compared. */
    private static int dim(int rgb) {
        int red = channel(rgb, 16) / 5;
        int green = channel(rgb, 8) / 4;
        return (red << 16) | (green << 8) | channel(rgb, 0) / 3;
    }

    private static int channel(int rgb, int shift) {
        return (rgb >> shift) & 0xff;
    }
}
