package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;

/**
 * The share of a picture's contrast, where it has most, that is lost when it is reduced and enlarged again: what was
 * enlarged once before loses little.
 */
final class LostDetail {

    private final Pixels pixels;
    private final Samples small;
    private final RowMeans means = new RowMeans();
    private double lost;
    private double all = Bands.FLOOR;

    private LostDetail(Pixels pixels, Samples small) {
        this.pixels = pixels;
        this.small = small;
    }

    /**
     * The share, 0 to about 1.
     *
     * @param pixels of the picture, measured at their own size however many they are: what a reduced picture has lost
     *     already cannot be seen to be lost
     * @param overview the same picture, at a size that is cheap to search for contrast
     * @param small the same, reduced
     */
    static double share(Pixels pixels, Samples overview, Samples small) {
        LostDetail detail = new LostDetail(pixels, small);
        double across = (double) pixels.width() / overview.columns();
        double down = (double) pixels.height() / overview.rows();
        for (int[] corner : Bands.windows(overview, overview)) {
            int left = (int) Math.round((corner[0] - Bands.MARGIN) * across);
            int top = (int) Math.round((corner[1] - Bands.MARGIN) * down);
            int end = Bands.WINDOW + Bands.MARGIN;
            int right = (int) Math.min(pixels.width(), Math.round((corner[0] + end) * across));
            int bottom = (int) Math.min(pixels.height(), Math.round((corner[1] + end) * down));
            detail.add(new Rectangle(left, top, right - left, bottom - top));
        }
        return detail.lost / detail.all;
    }

    private void add(Rectangle part) {
        Samples near =
                new Samples(part.width(), part.height(), pixels.view(part).averagedLuma(part.width(), part.height()));
        int right = near.columns() - Bands.MARGIN;
        Cubic across = Cubic.along(small.columns(), pixels.width(), part.x(), near.columns());
        Cubic down = Cubic.along(small.rows(), pixels.height(), part.y(), near.rows());
        for (int y = Bands.MARGIN; y < near.rows() - Bands.MARGIN && Bands.MARGIN < right; y += 2) {
            means.set(near, Bands.MARGIN, right, y);
            for (int x = Bands.MARGIN; x < right; x += 2) {
                double value = near.at(x, y);
                double kept = Cubic.at(small, across, x, down, y);
                double around = means.at(x - Bands.MARGIN);
                lost += (value - kept) * (value - kept);
                all += (value - around) * (value - around);
            }
        }
    }
}
