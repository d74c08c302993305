package io.github.lookalike.match.detail;

import io.github.lookalike.scan.Window;
import java.util.Arrays;

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

    /** What differs by no more than is accounted for is not looked at more closely. */
    private static final double ACCOUNTED_FOR = 1;

    private static final Place NOWHERE = new Place(0, new Window(0, 0, 1, 1));

    private final Residual residual;
    private final int columns;
    private final int rows;
    private final double[] bounds;
    private float[][] quarters = {};

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
     * @param ratio in units of what is accounted for; below 1 it is no more than a bound
     */
    record Place(double ratio, Window window) {}

    /** The window that differs most; 0 of pictures smaller than one. */
    Place farthest() {
        if (columns < SIDE || rows < SIDE) {
            return NOWHERE;
        }
        double[] ratios = ratios();
        int most = 0;
        for (int window = 1; window < ratios.length; window++) {
            most = ratios[window] > ratios[most] ? window : most;
        }
        // What a sample's neighbours explain costs a hundred times as much: it is looked for only where it matters, and
        // first where it matters most.
        Place farthest = place(Math.min(ACCOUNTED_FOR, ratios[most]), most);
        for (int window : promising(ratios)) {
            if (ratios[window] > farthest.ratio()) {
                double unexplained = Math.min(ratios[window], unexplained(window));
                farthest = unexplained > farthest.ratio() ? place(unexplained, window) : farthest;
            }
        }
        return farthest;
    }

    /** The windows that differ by more than is accounted for, those that differ most first. */
    private static int[] promising(double[] ratios) {
        long[] keys = new long[64];
        int count = 0;
        for (int window = 0; window < ratios.length; window++) {
            if (ratios[window] > ACCOUNTED_FOR) {
                keys = count == keys.length ? Arrays.copyOf(keys, 2 * count) : keys;
                // The bits of numbers above 0 are ordered as they are: sorted without an object or a comparator.
                keys[count++] = (long) ~Float.floatToRawIntBits((float) ratios[window]) << Integer.SIZE | window;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] windows = new int[count];
        for (int i = 0; i < count; i++) {
            windows[i] = (int) keys[i];
        }
        return windows;
    }

    /** How far each window differs, explained or not, row after row. */
    private double[] ratios() {
        int across = across();
        double[] ratios = new double[across * ((rows - SIDE) / STRIDE + 1)];
        float[][] lines = new float[SIDE][across * LOW];
        float[] differences = new float[columns];
        float[] sums = new float[across * LOW];
        for (int y = 0; y < rows; y++) {
            residual.differences(y, differences);
            transform(differences, across, lines[y % SIDE]);
            int top = y - SIDE + 1;
            if (top >= 0 && top % STRIDE == 0) {
                int from = top / STRIDE * across;
                for (int v = 0; v < LOW; v++) {
                    down(lines, top, v, sums);
                    raise(ratios, from, across, v, sums);
                }
            }
        }
        return ratios;
    }

    private int across() {
        return (columns - SIDE) / STRIDE + 1;
    }

    private static void transform(float[] row, int across, float[] line) {
        float[] c = BlockNoise.COSINES;
        for (int window = 0; window < across; window++) {
            int at = window * STRIDE;
            float outer = row[at] + row[at + 7];
            float second = row[at + 1] + row[at + 6];
            float third = row[at + 2] + row[at + 5];
            float inner = row[at + 3] + row[at + 4];
            // The lowest three waves: one is even, one odd and one even around the middle.
            line[window * LOW] = c[0] * ((outer + second) + (third + inner));
            line[window * LOW + 1] = (c[SIDE] * (row[at] - row[at + 7]) + c[SIDE + 1] * (row[at + 1] - row[at + 6]))
                    + (c[SIDE + 2] * (row[at + 2] - row[at + 5]) + c[SIDE + 3] * (row[at + 3] - row[at + 4]));
            line[window * LOW + 2] = (c[2 * SIDE] * outer + c[2 * SIDE + 1] * second)
                    + (c[2 * SIDE + 2] * third + c[2 * SIDE + 3] * inner);
        }
    }

    /** One frequency downwards of all that lines hold. */
    private static void down(float[][] lines, int top, int v, float[] sums) {
        Arrays.fill(sums, 0);
        for (int y = 0; y < SIDE; y++) {
            float weight = BlockNoise.COSINES[v * SIDE + y];
            float[] line = lines[(top + y) % SIDE];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * line[i];
            }
        }
    }

    /** To what these frequencies differ by, where that is more. */
    private void raise(double[] ratios, int from, int across, int v, float[] sums) {
        for (int window = 0; window < across; window++) {
            for (int u = 0; u < LOW; u++) {
                double ratio = Math.abs(sums[window * LOW + u]) / bounds[v * LOW + u];
                ratios[from + window] = Math.max(ratios[from + window], ratio);
            }
        }
    }

    private int left(int window) {
        return window % across() * STRIDE;
    }

    private int top(int window) {
        return window / across() * STRIDE;
    }

    private Place place(double ratio, int window) {
        double wide = columns;
        double high = rows;
        return new Place(ratio, new Window(left(window) / wide, top(window) / high, SIDE / wide, SIDE / high));
    }

    private double unexplained(int window) {
        float[][] lines = new float[SIDE][LOW];
        float[] row = new float[SIDE];
        int quarter = window / across() * (across() + 1) + window % across();
        for (int y = 0; y < SIDE; y++) {
            int first = quarter + y / STRIDE * (across() + 1);
            System.arraycopy(quarter(first), y % STRIDE * STRIDE, row, 0, STRIDE);
            System.arraycopy(quarter(first + 1), y % STRIDE * STRIDE, row, STRIDE, STRIDE);
            transform(row, 1, lines[y]);
        }
        double[] ratio = new double[1];
        float[] sums = new float[LOW];
        for (int v = 0; v < LOW; v++) {
            down(lines, 0, v, sums);
            raise(ratio, 0, 1, v, sums);
        }
        return ratio[0];
    }

    /** What is unexplained in a quarter of a window, which belongs to four of them; worked out where it is asked for. */
    private float[] quarter(int number) {
        if (quarters.length == 0) {
            quarters = new float[(across() + 1) * ((rows - SIDE) / STRIDE + 2)][];
        }
        float[] known = quarters[number];
        if (known == null) {
            known = new float[STRIDE * STRIDE];
            int left = number % (across() + 1) * STRIDE;
            int top = number / (across() + 1) * STRIDE;
            for (int i = 0; i < known.length; i++) {
                known[i] = residual.unexplained(left + i % STRIDE, top + i / STRIDE);
            }
            quarters[number] = known;
        }
        return known;
    }
}
