package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import org.jspecify.annotations.Nullable;

/** A square of values over the whole of a picture. NaN stands where nothing is known. */
final class Grid {

    private static final int RADIUS = 6;

    /** Keeps noise in flat places from being taken for structure; in squared levels. */
    private static final float NOISE = 16;

    private final int side;
    private final float[] values;
    private @Nullable Descent descent;

    private Grid(int side, float[] values) {
        this.side = side;
        this.values = values;
    }

    static Grid luma(Miniature miniature) {
        int side = Miniature.SIDE;
        float[] values = new float[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = miniature.luma(i % side, i / side);
        }
        return new Grid(side, values);
    }

    Grid turned(Turn turn) {
        float[] turned = new float[values.length];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int a = turn.mirrorsColumns() ? side - 1 - x : x;
                int b = turn.mirrorsRows() ? side - 1 - y : y;
                turned[y * side + x] = turn.transposes() ? values[a * side + b] : values[b * side + a];
            }
        }
        return new Grid(side, turned);
    }

    int side() {
        return side;
    }

    /** Row by row; read only. */
    float[] values() {
        return values;
    }

    /** Made when it is first asked for; making it twice does no harm. */
    Descent descent() {
        Descent known = descent;
        if (known == null) {
            known = Descent.of(this);
            descent = known;
        }
        return known;
    }

    /** What this grid shows at the places the map leads to; NaN beyond its edges. */
    Grid seenThrough(Affine map) {
        float[] seen = new float[values.length];
        double first = 0.5 / side - 0.5;
        for (int row = 0; row < side; row++) {
            double y = (row + 0.5) / side - 0.5;
            double seenColumn = (map.x(first, y) + 0.5) * side - 0.5;
            double seenRow = (map.y(first, y) + 0.5) * side - 0.5;
            for (int i = row * side; i < (row + 1) * side; i++) {
                seen[i] = atCell(seenColumn, seenRow);
                seenColumn += map.xx();
                seenRow += map.yx();
            }
        }
        return new Grid(side, seen);
    }

    /** This grid with nothing known within the bounds. */
    Grid without(Bounds bounds) {
        float[] rest = values.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] = bounds.covers(i % side, i / side) ? Float.NaN : rest[i];
        }
        return new Grid(side, rest);
    }

    /** The value at a place, between four neighbours; NaN more than half a cell beyond the edge. */
    private float at(double x, double y) {
        return atCell((x + 0.5) * side - 0.5, (y + 0.5) * side - 0.5);
    }

    /** The value at a place counted in cells from the middle of the first one, as {@link #seenThrough} takes it. */
    float atCell(double column, double row) {
        if (column >= 0 && row >= 0 && column < side - 1 && row < side - 1) {
            return between((int) column, (int) row, column, row);
        }
        if (!(column >= -1 && row >= -1 && column <= side && row <= side)) {
            return Float.NaN;
        }
        double c = Math.max(0, Math.min(side - 1, column));
        double r = Math.max(0, Math.min(side - 1, row));
        return between(Math.min(side - 2, (int) c), Math.min(side - 2, (int) r), c, r);
    }

    private float between(int left, int top, double column, double row) {
        float u = (float) (column - left);
        float v = (float) (row - top);
        int i = top * side + left;
        float above = values[i] + u * (values[i + 1] - values[i]);
        float below = values[i + side] + u * (values[i + side + 1] - values[i + side]);
        return above + v * (below - above);
    }

    /** Each value less the mean of its neighbourhood, over the deviation there: light and contrast taken out. */
    Grid normalised() {
        int wide = side + 1;
        double[] sums = new double[wide * wide];
        double[] squares = new double[wide * wide];
        int[] counts = new int[wide * wide];
        integrate(sums, squares, counts);
        float[] normal = new float[values.length];
        for (int row = 0; row < side; row++) {
            int top = Math.max(0, row - RADIUS) * wide;
            int bottom = Math.min(side, row + RADIUS + 1) * wide;
            for (int column = 0; column < side; column++) {
                int left = Math.max(0, column - RADIUS);
                int right = Math.min(side, column + RADIUS + 1);
                int n = counts[bottom + right] - counts[top + right] - counts[bottom + left] + counts[top + left];
                double sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
                double square =
                        squares[bottom + right] - squares[top + right] - squares[bottom + left] + squares[top + left];
                double mean = sum / n;
                double deviation = Math.sqrt(Math.max(0, square / n - mean * mean) + NOISE);
                normal[row * side + column] = (float) ((values[row * side + column] - mean) / deviation);
            }
        }
        return new Grid(side, normal);
    }

    /** Four values averaged to one. */
    Grid halved() {
        int half = side / 2;
        float[] averages = new float[half * half];
        for (int row = 0; row < half; row++) {
            for (int column = 0; column < half; column++) {
                int i = 2 * row * side + 2 * column;
                averages[row * half + column] =
                        (values[i] + values[i + 1] + values[i + side] + values[i + side + 1]) / 4;
            }
        }
        return new Grid(half, averages);
    }

    /** Pearson's correlation with another grid over the places known in both, −1 to 1; 0 where nothing varies. */
    double correlation(Grid other) {
        double n = 0;
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int i = 0; i < values.length; i++) {
            float p = values[i];
            float q = other.values[i];
            if (!Float.isNaN(p + q)) {
                n++;
                a += p;
                b += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
        }
        double variances = (aa - a * a / n) * (bb - b * b / n);
        return n == 0 || !(variances > 1e-12) ? 0 : (ab - a * b / n) / Math.sqrt(variances);
    }

    /**
     * How well another grid fits in the places the map leads to, without its being normalised anew; 0 where they have less
     * than a share of the places in common.
     */
    double correlation(Grid other, Affine map, double leastOverlap) {
        Moments both = new Moments();
        for (int row = 0; row < side; row++) {
            double y = (row + 0.5) / side - 0.5;
            for (int column = 0; column < side; column++) {
                double x = (column + 0.5) / side - 0.5;
                float value = values[row * side + column];
                float seen = other.at(map.x(x, y), map.y(x, y));
                if (!Float.isNaN(value + seen)) {
                    both.add(value, seen);
                }
            }
        }
        return both.count() < leastOverlap * values.length ? 0 : both.correlation();
    }

    /** The share of places where something is known. */
    double known() {
        int known = 0;
        for (float value : values) {
            known += Float.isNaN(value) ? 0 : 1;
        }
        return (double) known / values.length;
    }

    private void integrate(double[] sums, double[] squares, int[] counts) {
        int wide = side + 1;
        for (int row = 0; row < side; row++) {
            double sum = 0;
            double square = 0;
            int count = 0;
            for (int column = 0; column < side; column++) {
                float value = values[row * side + column];
                if (!Float.isNaN(value)) {
                    sum += value;
                    square += value * value;
                    count++;
                }
                int i = (row + 1) * wide + column + 1;
                sums[i] = sums[i - wide] + sum;
                squares[i] = squares[i - wide] + square;
                counts[i] = counts[i - wide] + count;
            }
        }
    }
}
