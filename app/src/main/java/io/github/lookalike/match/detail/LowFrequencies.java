package io.github.lookalike.match.detail;

import io.github.lookalike.scan.Window;

/**
 * How far the low frequencies of two registered pictures differ in one place, in units of what saving, rounding and
 * resizing account for.
 *
 * <p>Coarse steps move each sample by more than a dim lamp is bright, so that no sample of it stands out. They move the
 * mean of a block, and each low frequency of it, by half a step at most, which such a lamp exceeds many times. Windows of
 * a block's size are taken every half block, since an object lies anywhere.
 */
final class LowFrequencies {

    private static final int SIDE = SavingNoise.SIDE;
    private static final int STRIDE = SIDE / 2;

    /** Frequencies of fewer half-waves along a side are low. */
    private static final int LOW = 3;

    /** Rounding to whole levels moves a frequency of a block by 0.4 levels in the mean, of two pictures by 3 at most. */
    private static final double ROUNDING = 3;

    /** Of what is known by its variance so many deviations are the most. */
    private static final double DEVIATIONS = 3;

    private static final Place NOWHERE = new Place(0, new Window(0, 0, 1, 1));

    private final Residual residual;
    private final int columns;
    private final int rows;
    private final double[] bounds;

    /**
     * Two channels.
     *
     * @param one how the first was saved, where its own blocks are at hand
     * @param other the same of the second
     * @param rest variance that saving explains besides these: what is left of a larger file's
     */
    LowFrequencies(Residual residual, int columns, int rows, SavingNoise one, SavingNoise other, double rest) {
        this.residual = residual;
        this.columns = columns;
        this.rows = rows;
        this.bounds = new double[LOW * LOW];
        double spread = DEVIATIONS * Math.sqrt(rest + one.floor() + other.floor());
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                bounds[v * LOW + u] = ROUNDING + spread + (one.step(u, v) + other.step(u, v)) / 2;
            }
        }
    }

    /**
     * Where they differ most.
     *
     * @param ratio in units of what is accounted for
     */
    record Place(double ratio, Window window) {}

    /** The window that differs most; 0 of pictures smaller than one. */
    Place farthest() {
        if (columns < SIDE || rows < SIDE) {
            return NOWHERE;
        }
        int across = (columns - SIDE) / STRIDE + 1;
        float[][] lines = new float[SIDE][across * LOW];
        float[] differences = new float[columns];
        Place farthest = NOWHERE;
        for (int y = 0; y < rows; y++) {
            residual.differences(y, differences);
            transform(differences, across, lines[y % SIDE]);
            int top = y - SIDE + 1;
            if (top >= 0 && top % STRIDE == 0) {
                farthest = farther(farthest, lines, top, across);
            }
        }
        return farthest;
    }

    private static void transform(float[] row, int across, float[] line) {
        for (int window = 0; window < across; window++) {
            for (int u = 0; u < LOW; u++) {
                float sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += BlockNoise.COSINES[u * SIDE + x] * row[window * STRIDE + x];
                }
                line[window * LOW + u] = sum;
            }
        }
    }

    private Place farther(Place than, float[][] lines, int top, int across) {
        Place farthest = than;
        for (int window = 0; window < across; window++) {
            double ratio = ratio(lines, top, window);
            if (ratio > farthest.ratio()) {
                // What a sample's neighbours explain costs ten times as much, so it is looked for only where it
                // matters.
                double unexplained = Math.min(ratio, unexplained(window * STRIDE, top));
                farthest = unexplained > farthest.ratio() ? place(unexplained, window * STRIDE, top) : farthest;
            }
        }
        return farthest;
    }

    private Place place(double ratio, int left, int top) {
        double wide = columns;
        double high = rows;
        return new Place(ratio, new Window(left / wide, top / high, SIDE / wide, SIDE / high));
    }

    private double ratio(float[][] lines, int top, int window) {
        double ratio = 0;
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                float sum = 0;
                for (int y = 0; y < SIDE; y++) {
                    sum += BlockNoise.COSINES[v * SIDE + y] * lines[(top + y) % SIDE][window * LOW + u];
                }
                ratio = Math.max(ratio, Math.abs(sum) / bounds[v * LOW + u]);
            }
        }
        return ratio;
    }

    private double unexplained(int left, int top) {
        float[][] lines = new float[SIDE][LOW];
        float[] row = new float[SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                row[x] = residual.unexplained(left + x, top + y);
            }
            transform(row, 1, lines[(top + y) % SIDE]);
        }
        return ratio(lines, top, 0);
    }
}
