package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.animation.AnimationFrame.Disposal;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.util.Arrays;

/**
 * The canvas of an animation, transparent at first, on which its frames are drawn one after the other. It takes no more
 * memory than {@link #bytesFor} says.
 */
public final class Canvas {

    private final int width;
    private final int height;
    private final BufferedImage image;
    private int[] before = new int[0];

    public Canvas(Animation animation) {
        this.width = animation.width();
        this.height = animation.height();
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** How many bytes a canvas takes at most: its colours, and those that a frame hides for a while. */
    public static long bytesFor(Animation animation) {
        return 8L * animation.width() * animation.height();
    }

    /** Draws a frame that others follow, and leaves behind what it leaves. */
    public void drawAndDispose(AnimationFrame frame, BufferedImage pixels) {
        if (frame.disposal() == Disposal.RESTORE) {
            before = image.getRGB(0, 0, width, height, before.length == 0 ? null : before, 0, width);
        }
        draw(frame, pixels);
        switch (frame.disposal()) {
            case KEEP -> {
                // It stays.
            }
            case CLEAR -> clear(frame);
            case RESTORE -> image.setRGB(0, 0, width, height, before, 0, width);
        }
    }

    /** Draws a frame; what of it lies beyond the canvas is left out. */
    public void draw(AnimationFrame frame, BufferedImage pixels) {
        int columns = Math.min(Math.min(frame.width(), pixels.getWidth()), width - frame.x());
        int rows = Math.min(Math.min(frame.height(), pixels.getHeight()), height - frame.y());
        if (columns < 1) {
            return;
        }
        int[] under = new int[columns];
        int[] over = new int[columns];
        for (int y = 0; y < rows; y++) {
            colours(pixels, y, over);
            if (frame.blended()) {
                image.getRGB(frame.x(), frame.y() + y, columns, 1, under, 0, columns);
                blend(over, under);
            }
            image.setRGB(frame.x(), frame.y() + y, columns, 1, over, 0, columns);
        }
    }

    /** What can be seen now. */
    public BufferedImage image() {
        return image;
    }

    private void clear(AnimationFrame frame) {
        int columns = Math.min(frame.width(), width - frame.x());
        int rows = Math.min(frame.height(), height - frame.y());
        if (columns < 1) {
            return;
        }
        int[] nothing = new int[columns];
        Arrays.fill(nothing, 0);
        for (int y = 0; y < rows; y++) {
            image.setRGB(frame.x(), frame.y() + y, columns, 1, nothing, 0, columns);
        }
    }

    /** Java takes grey samples for amounts of light and would brighten them: they are taken as they are. */
    private static void colours(BufferedImage pixels, int y, int[] row) {
        ColorModel model = pixels.getColorModel();
        if (!(model instanceof ComponentColorModel) || model.getNumColorComponents() > 1) {
            pixels.getRGB(0, y, row.length, 1, row, 0, row.length);
            return;
        }
        for (int x = 0; x < row.length; x++) {
            int grey = eightBits(pixels, model, x, y, 0);
            int alpha = model.hasAlpha() ? eightBits(pixels, model, x, y, 1) : 255;
            row[x] = alpha << 24 | grey * 0x010101;
        }
    }

    private static int eightBits(BufferedImage pixels, ColorModel model, int x, int y, int band) {
        int largest = (1 << model.getComponentSize(band)) - 1;
        return (pixels.getRaster().getSample(x, y, band) * 255 + largest / 2) / largest;
    }

    private static void blend(int[] over, int[] under) {
        for (int i = 0; i < over.length; i++) {
            int alpha = over[i] >>> 24;
            if (alpha == 0) {
                over[i] = under[i];
            } else if (alpha < 255) {
                over[i] = blend(over[i], under[i]);
            }
        }
    }

    /** Colours that are not multiplied by their alpha, over others of the kind (PNG 3rd edition §13.16). */
    private static int blend(int over, int under) {
        int alpha = over >>> 24;
        int shown = ((under >>> 24) * (255 - alpha) + 127) / 255;
        int both = alpha + shown;
        int colour = both << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int mixed = ((over >> shift & 0xff) * alpha + (under >> shift & 0xff) * shown + both / 2) / both;
            colour |= mixed << shift;
        }
        return colour;
    }
}
