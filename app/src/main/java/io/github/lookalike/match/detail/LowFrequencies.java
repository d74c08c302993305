package io.github.lookalike.match.detail;

import static io.github.lookalike.match.detail.LowWaves.LOW;
import static io.github.lookalike.match.detail.LowWaves.SIDE;
import static io.github.lookalike.match.detail.LowWaves.STRIDE;

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

    /** Rounding to whole levels moves a frequency of a block by 0.4 levels in the mean, of two pictures by 3 at most. */
    private static final double ROUNDING = 3;

    /** Of what is known by its variance so many deviations are the most. */
    private static final double DEVIATIONS = 3;

    /** What differs by no more than is accounted for is not looked at more closely. */
    private static final double ACCOUNTED_FOR = 1;

    private static final Place NOWHERE = new Place(0, new Window(0, 0, 1, 1));

    private final Registered pair;
    private final Unexplained closer;
    private final int columns;
    private final int rows;
    private final double[] bounds;

    /**
     * Two channels.
     *
     * @param closer tells what is left of a window that differs
     * @param one how the first was saved, where its own blocks are at hand
     * @param other the same of the second
     * @param rest variance that saving explains besides these: what is left of a larger file's
     */
    LowFrequencies(Registered pair, Unexplained closer, SavingNoise one, SavingNoise other, double rest) {
        this.pair = pair;
        this.closer = closer;
        this.columns = pair.second().columns();
        this.rows = pair.second().rows();
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
        double[] ratios = new double[across * LowWaves.across(rows)];
        float[][] lines = new float[SIDE][across * LOW];
        float[] differences = new float[columns];
        float[] sums = new float[across * LOW];
        for (int y = 0; y < rows; y++) {
            pair.differences(y, differences);
            LowWaves.along(differences, across, lines[y % SIDE]);
            int top = y - SIDE + 1;
            if (top >= 0 && top % STRIDE == 0) {
                int from = top / STRIDE * across;
                for (int v = 0; v < LOW; v++) {
                    LowWaves.down(lines, top, v, sums);
                    raise(ratios, from, across, v, sums);
                }
            }
        }
        return ratios;
    }

    private int across() {
        return LowWaves.across(columns);
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
        float[] frequencies = new float[LOW * LOW];
        closer.of(left(window), top(window), frequencies);
        double ratio = 0;
        for (int i = 0; i < frequencies.length; i++) {
            ratio = Math.max(ratio, Math.abs(frequencies[i]) / bounds[i]);
        }
        return ratio;
    }
}
