package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import java.util.List;

/**
 * A picture set straight by a few degrees: its middle, so turned, and as much of it as fills the outline the picture has. Whoever
 * straightens a horizon leaves about that.
 *
 * @param degrees clockwise, by which what is seen was turned
 */
public record Tilt(double degrees) {

    /**
     * Those that each picture is seen with, in the order of {@link Fingerprints}. Fingerprints bear some three degrees, so that these find
     * what was turned by two to eight, and by twelve to eighteen.
     */
    public static final List<Tilt> ALL = List.of(new Tilt(5), new Tilt(-5), new Tilt(15), new Tilt(-15));

    /** Samples of the longer side: fingerprints are made of a few dozen frequencies. */
    private static final int LONGER_SIDE = 96;

    /**
     * Where in the picture, from left to right, a place of what is seen lies. Places are shares of width and height counted from the middle.
     *
     * @param aspect the picture's width over its height
     */
    public double across(double x, double y, double aspect) {
        return scale(aspect) * (Math.cos(angle()) * x + Math.sin(angle()) * y / aspect);
    }

    /** The same from the top down. */
    public double down(double x, double y, double aspect) {
        return scale(aspect) * (Math.cos(angle()) * y - Math.sin(angle()) * x * aspect);
    }

    private double angle() {
        return Math.toRadians(degrees);
    }

    /** As large as nothing beside the picture is seen. */
    private double scale(double aspect) {
        return 1 / (Math.cos(angle()) + Math.abs(Math.sin(angle())) * Math.max(aspect, 1 / aspect));
    }

    /** What is seen of a picture, grey and small. */
    Pixels of(Pixels content) {
        double aspect = content.coveredColumns() / content.coveredRows();
        int width = Math.max(2, (int) Math.round(LONGER_SIDE * Math.min(1, aspect)));
        int height = Math.max(2, (int) Math.round(LONGER_SIDE * Math.min(1, 1 / aspect)));
        float[] upright = content.averagedLuma(width, height);
        double xx = across(1, 0, aspect) * width;
        double xy = across(0, 1, aspect) * width;
        double yx = down(1, 0, aspect) * height;
        double yy = down(0, 1, aspect) * height;
        byte[] seen = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double down = (y + 0.5) / height - 0.5;
            for (int x = 0; x < width; x++) {
                double across = (x + 0.5) / width - 0.5;
                double column = xx * across + xy * down + (width - 1) / 2.0;
                double row = yx * across + yy * down + (height - 1) / 2.0;
                seen[y * width + x] = (byte) Math.round(between(upright, width, height, column, row));
            }
        }
        return Pixels.ofLuma(width, height, seen, content.sourceWidth(), content.sourceHeight());
    }

    /** The lightness between four samples. */
    private static double between(float[] luma, int width, int height, double column, double row) {
        int x = Math.max(0, Math.min(width - 2, (int) Math.floor(column)));
        int y = Math.max(0, Math.min(height - 2, (int) Math.floor(row)));
        double right = Math.max(0, Math.min(1, column - x));
        double below = Math.max(0, Math.min(1, row - y));
        int at = y * width + x;
        double above = luma[at] + right * (luma[at + 1] - luma[at]);
        double beneath = luma[at + width] + right * (luma[at + width + 1] - luma[at + width]);
        return above + below * (beneath - above);
    }
}
