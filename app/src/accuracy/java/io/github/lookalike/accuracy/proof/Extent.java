package io.github.lookalike.accuracy.proof;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a change is in the smaller picture of a pair. A sample is changed where the difference, averaged over the 3×3
 * samples around it, is {@link #FLOOR} levels and more in red, green or blue; what touches belongs together.
 *
 * @param span the shorter side of the largest such part, in samples; 0 when no sample is changed
 * @param contrast the greatest of these differences, in levels
 * @param share of the picture's area that the rectangle around all that differs takes
 */
record Extent(int span, int contrast, double share) {

    /** Levels of 255 below which a change counts as not visible. */
    static final int FLOOR = 12;

    /** Shorter side of a change, in samples of the smaller picture, from which on none may be missed. */
    static final int LEAST = 6;

    static final Extent NONE = new Extent(0, 0, 0);

    private static final int MARGIN = 16;

    boolean visible() {
        return span >= LEAST && contrast >= FLOOR;
    }

    /** @param scale of the smaller picture's sides to those of the two pictures compared; at most 1 */
    static Extent of(BufferedImage before, BufferedImage after, double scale) {
        Rectangle box = difference(before, after);
        if (box.isEmpty()) {
            return NONE;
        }
        double share = (double) box.width * box.height / ((double) before.getWidth() * before.getHeight());
        box.grow(MARGIN, MARGIN);
        Rectangle part = box.intersection(new Rectangle(before.getWidth(), before.getHeight()));
        float[] contrast = contrast(reduced(before, part, scale), reduced(after, part, scale));
        int width = Math.max(1, (int) Math.round(part.width * scale));
        float greatest = 0;
        for (float value : contrast) {
            greatest = Math.max(greatest, value);
        }
        return new Extent(largest(contrast, width), Math.round(greatest), share);
    }

    private static Planes reduced(BufferedImage picture, Rectangle part, double scale) {
        Planes cut = Planes.of(picture.getSubimage(part.x, part.y, part.width, part.height));
        return scale >= 1
                ? cut
                : Resampling.AREA.scaled(cut, Math.max(1, (int) Math.round(part.width * scale)), Math.max(1, (int)
                        Math.round(part.height * scale)));
    }

    private static Rectangle difference(BufferedImage before, BufferedImage after) {
        int width = before.getWidth();
        int[] mine = new int[width];
        int[] other = new int[width];
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < before.getHeight(); y++) {
            before.getRGB(0, y, width, 1, mine, 0, width);
            after.getRGB(0, y, width, 1, other, 0, width);
            for (int x = 0; x < width; x++) {
                if (mine[x] != other[x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static float[] contrast(Planes before, Planes after) {
        int width = before.width();
        int height = before.height();
        float[] contrast = new float[width * height];
        for (int channel = 0; channel < 3; channel++) {
            float[] mine = before.channel(channel);
            float[] other = after.channel(channel);
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    float sum = 0;
                    for (int at = (y - 1) * width + x; at <= (y + 1) * width + x; at += width) {
                        sum += mine[at - 1] + mine[at] + mine[at + 1] - other[at - 1] - other[at] - other[at + 1];
                    }
                    int at = y * width + x;
                    contrast[at] = Math.max(contrast[at], Math.abs(sum) / 9);
                }
            }
        }
        return contrast;
    }

    /** The greatest shorter side of all parts; the averaging widens each by two samples, which are taken off again. */
    private static int largest(float[] contrast, int width) {
        boolean[] seen = new boolean[contrast.length];
        int largest = 0;
        for (int start = 0; start < contrast.length; start++) {
            if (contrast[start] >= FLOOR && !seen[start]) {
                Rectangle part = part(contrast, width, start, seen);
                largest = Math.max(largest, Math.max(1, Math.min(part.width, part.height) - 2));
            }
        }
        return largest;
    }

    private static Rectangle part(float[] contrast, int width, int start, boolean[] seen) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        seen[start] = true;
        Rectangle part = new Rectangle(start % width, start / width, 1, 1);
        while (!open.isEmpty()) {
            int at = open.removeLast();
            part.add(new Rectangle(at % width, at / width, 1, 1));
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = at + dy * width + dx;
                    int x = at % width + dx;
                    if (x >= 0 && x < width && next >= 0 && next < contrast.length && !seen[next]) {
                        seen[next] = true;
                        if (contrast[next] >= FLOOR) {
                            open.add(next);
                        }
                    }
                }
            }
        }
        return part;
    }
}
