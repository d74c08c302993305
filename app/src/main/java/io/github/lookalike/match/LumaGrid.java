package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A square of values over the whole of a picture. NaN stands where nothing is known. */
final class LumaGrid {

    /** Places between values are counted in whole numbers with so many bits after the point: faster than in floats. */
    private static final int PLACES = 22;

    private static final int PART = (1 << PLACES) - 1;
    private static final float UNIT = 1f / (1 << PLACES);

    private static final ValidityMask WHOLE = ValidityMask.all(Miniature.SIDE);

    private final int side;
    private final float[] values;
    private final boolean complete;
    private @Nullable GradientDescent descent;

    private LumaGrid(int side, float[] values, boolean complete) {
        this.side = side;
        this.values = values;
        this.complete = complete;
    }

    static LumaGrid luma(Miniature miniature) {
        int side = Miniature.SIDE;
        float[] values = new float[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = miniature.luma(i % side, i / side);
        }
        return new LumaGrid(side, values, true);
    }

    /** A picture stretched to a square of so many columns and rows, an even number. */
    static LumaGrid luma(Pixels picture, int side) {
        return new LumaGrid(side, picture.averagedLuma(side, side), true);
    }

    LumaGrid turned(Turn turn) {
        float[] turned = new float[values.length];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int a = turn.mirrorsColumns() ? side - 1 - x : x;
                int b = turn.mirrorsRows() ? side - 1 - y : y;
                turned[y * side + x] = turn.transposes() ? values[a * side + b] : values[b * side + a];
            }
        }
        return new LumaGrid(side, turned, complete);
    }

    int side() {
        return side;
    }

    /** Row by row; read only. */
    float[] values() {
        return values;
    }

    /** Made when it is first asked for; making it twice does no harm. */
    GradientDescent descent() {
        GradientDescent known = descent;
        if (known == null) {
            known = GradientDescent.of(this);
            descent = known;
        }
        return known;
    }

    /** What this grid shows at the places the map leads to; NaN beyond its edges. */
    LumaGrid seenThrough(Affine map) {
        float[] seen = new float[values.length];
        for (int row = 0; row < side; row++) {
            readRow(map, row, seen, row * side);
        }
        // Places between corners that lie within the edges do so too.
        boolean corners = !Float.isNaN(seen[0] + seen[side - 1] + seen[seen.length - side] + seen[seen.length - 1]);
        return new LumaGrid(side, seen, complete && corners);
    }

    /**
     * Reads what this grid shows where the map leads the places of a row: values between four neighbours, NaN more than half
     * a place beyond the edge. Only the places at both ends of the row can be beyond it.
     */
    void readRow(Affine map, int row, float[] into, int at) {
        double first = 0.5 / side - 0.5;
        double y = (row + 0.5) / side - 0.5;
        long column = fixed((map.x(first, y) + 0.5) * side - 0.5);
        long line = fixed((map.y(first, y) + 0.5) * side - 0.5);
        long columnStep = fixed(map.xx());
        long lineStep = fixed(map.yx());
        int from = 0;
        while (from < side && !within(column + from * columnStep, line + from * lineStep)) {
            into[at + from] = atEdge(column + from * columnStep, line + from * lineStep);
            from++;
        }
        int to = side;
        while (to > from && !within(column + (to - 1) * columnStep, line + (to - 1) * lineStep)) {
            to--;
            into[at + to] = atEdge(column + to * columnStep, line + to * lineStep);
        }
        if (from < to) {
            int x = (int) (column + from * columnStep);
            int v = (int) (line + from * lineStep);
            readWithin(x, v, (int) columnStep, (int) lineStep, into, at + from, at + to);
        }
    }

    /** As {@link #between}, written out: half of all verification goes by here. */
    private void readWithin(int column, int line, int columnStep, int lineStep, float[] into, int from, int to) {
        float[] all = values;
        int wide = side;
        int x = column;
        int y = line;
        for (int i = from; i < to; i++) {
            int at = (y >> PLACES) * wide + (x >> PLACES);
            float right = (x & PART) * UNIT;
            float upper = all[at] + right * (all[at + 1] - all[at]);
            float lower = all[at + wide] + right * (all[at + wide + 1] - all[at + wide]);
            into[i] = upper + (y & PART) * UNIT * (lower - upper);
            x += columnStep;
            y += lineStep;
        }
    }

    /** This grid with nothing known within the bounds. */
    LumaGrid without(Bounds bounds) {
        float[] rest = values.clone();
        bounds.fill(rest, side, Float.NaN);
        return new LumaGrid(side, rest, false);
    }

    /** This grid with nothing known elsewhere. */
    LumaGrid within(BitSet places) {
        float[] some = new float[values.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = places.get(i) ? values[i] : Float.NaN;
        }
        return new LumaGrid(side, some, false);
    }

    /** The places where something is known. */
    BitSet places() {
        BitSet places = new BitSet(values.length);
        for (int i = 0; i < values.length; i++) {
            places.set(i, !Float.isNaN(values[i]));
        }
        return places;
    }

    /** Each value less the mean of its neighbourhood, {@link LocalContrast#RADIUS} places in each direction. */
    float[] beyondNeighbourhood() {
        int wide = side + 1;
        float[] around = known().around();
        double[] sums = new double[wide * wide];
        for (int row = 0; row < side; row++) {
            double inRow = 0;
            for (int column = 0; column < side; column++) {
                float value = values[row * side + column];
                inRow += Float.isNaN(value) ? 0 : value;
                sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1] + inRow;
            }
        }
        float[] beyond = new float[values.length];
        for (int row = 0; row < side; row++) {
            int top = ValidityMask.first(row) * wide;
            int bottom = ValidityMask.end(row, side) * wide;
            for (int column = 0; column < side; column++) {
                int left = ValidityMask.first(column);
                int right = ValidityMask.end(column, side);
                double sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
                int at = row * side + column;
                beyond[at] = (float) (values[at] - sum / around[at]);
            }
        }
        return beyond;
    }

    private static long fixed(double place) {
        return (long) Math.floor(place * (1 << PLACES) + 0.5);
    }

    private boolean within(long column, long line) {
        long last = (side - 1L) << PLACES;
        return column >= 0 && line >= 0 && column < last && line < last;
    }

    private float atEdge(long column, long line) {
        float x = column * UNIT;
        float y = line * UNIT;
        if (!(x >= -1 && y >= -1 && x <= side && y <= side)) {
            return Float.NaN;
        }
        float nearX = Math.max(0, Math.min(side - 1, x));
        float nearY = Math.max(0, Math.min(side - 1, y));
        int left = Math.min(side - 2, (int) nearX);
        int top = Math.min(side - 2, (int) nearY);
        return between(left, top, nearX - left, nearY - top);
    }

    /** The value so far to the right of a place and below it, 0 to 1. */
    private float between(int left, int top, float right, float below) {
        int i = top * side + left;
        float upper = values[i] + right * (values[i + 1] - values[i]);
        float lower = values[i + side] + right * (values[i + side + 1] - values[i + side]);
        return upper + below * (lower - upper);
    }

    /** The values with light and contrast taken out, four averaged to one. */
    LumaGrid normalised() {
        return normalised(known());
    }

    /** The same, given which values are known. */
    LumaGrid normalised(ValidityMask known) {
        return new LumaGrid(side / 2, LocalContrast.halved(side, values, known), complete);
    }

    /** Which values are known. */
    ValidityMask known() {
        return complete && side == Miniature.SIDE ? WHOLE : ValidityMask.of(values, side);
    }

    /** Four values averaged to one. */
    LumaGrid halved() {
        int half = side / 2;
        float[] averages = new float[half * half];
        for (int row = 0; row < half; row++) {
            for (int column = 0; column < half; column++) {
                int i = 2 * row * side + 2 * column;
                averages[row * half + column] =
                        (values[i] + values[i + 1] + values[i + side] + values[i + side + 1]) / 4;
            }
        }
        return new LumaGrid(half, averages, complete);
    }

    /** Pearson's correlation with another grid over the places known in both, −1 to 1; 0 where nothing varies. */
    double correlation(LumaGrid other) {
        return moments(other).correlation();
    }

    /** The sums over the places known in both grids. */
    Moments moments(LumaGrid other) {
        Moments both = new Moments();
        both.addKnown(values, 0, other.values, 0, values.length);
        return both;
    }

    /**
     * How well another grid fits in the places the map leads to, without its being normalised anew; 0 where they have less
     * than a share of the places in common.
     */
    double correlation(LumaGrid other, Affine map, double leastOverlap) {
        if (map.equals(Affine.IDENTITY) && other.complete) {
            return correlation(other);
        }
        Moments both = new Moments();
        float[] seen = new float[side];
        for (int row = 0; row < side; row++) {
            other.readRow(map, row, seen, 0);
            both.addKnown(values, row * side, seen, 0, side);
        }
        return both.count() < leastOverlap * values.length ? 0 : both.correlation();
    }

    /** The share of places where something is known. */
    double share() {
        if (complete) {
            return 1;
        }
        int known = 0;
        for (float value : values) {
            known += Float.isNaN(value) ? 0 : 1;
        }
        return (double) known / values.length;
    }
}
