package io.github.lookalike.ui.thumbnail;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Paints where two pictures differ: what is alike in dark grey, what differs glowing. */
public final class Differences {

    /** How much brighter a difference is shown than it is. */
    private static final int GAIN = 4;

    private static final int SIDE = 700;

    private Differences() {}

    /** The second, as it lies, stretched over the first; at most {@value #SIDE} pixels long. */
    public static BufferedImage between(BufferedImage first, LaidView second) {
        double scale = Math.min(1.0, SIDE / (double) Math.max(first.getWidth(), first.getHeight()));
        int width = Math.max(1, (int) Math.round(first.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(first.getHeight() * scale));
        int[] one = stretched(first, width, height);
        int[] other = second.stretched(width, height).getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < one.length; i++) {
            one[i] = glow(one[i], other[i]);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, one, 0, width);
        return image;
    }

    private static int[] stretched(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small.getRGB(0, 0, width, height, null, 0, width);
    }

    private static int glow(int one, int other) {
        int difference = Math.abs(channel(one, 16) - channel(other, 16))
                + Math.abs(channel(one, 8) - channel(other, 8))
                + Math.abs(channel(one, 0) - channel(other, 0));
        int heat = Math.min(255, difference * GAIN / 3);
        int grey = (channel(one, 16) + channel(one, 8) + channel(one, 0)) / 9;
        int red = Math.max(grey, heat);
        int green = Math.max(grey, Math.max(0, heat - 96) * 3 / 2);
        return (red << 16) | (Math.min(255, green) << 8) | grey;
    }

    private static int channel(int rgb, int shift) {
        return (rgb >> shift) & 0xff;
    }
}
