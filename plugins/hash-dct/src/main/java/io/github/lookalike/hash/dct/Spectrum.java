package io.github.lookalike.hash.dct;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The lowest {@value #SIDE}×{@value #SIDE} coefficients of a picture's discrete cosine transform (type II). */
final class Spectrum {

    /** Frequencies in each direction, from 0. */
    static final int SIDE = 16;

    /** Coefficients in all. */
    static final int SIZE = SIDE * SIDE;

    /** The picture is first averaged to this many columns and rows. */
    private static final int GRID = 64;

    /**
     * Half of the coefficients of a picture lie nearer to their median than its detail. Averaging and rounding alone move
     * a coefficient by some tenths, so that below this half of the signs would be noise.
     */
    private static final float LEAST_DETAIL = 0.4f;

    /** {@code COSINES[x * SIDE + f]}, orthonormal. StrictMath, since every machine must give the same bits. */
    private static final float[] COSINES = cosines();

    /** Indices of coefficients, the lowest frequencies first. */
    private static final int[] RADIAL = IntStream.range(0, SIZE)
            .boxed()
            .sorted(Comparator.comparingInt(Spectrum::squaredRadius).thenComparingInt(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();

    /** Row by row: the vertical frequency counts rows. */
    private final float[] coefficients;

    private Spectrum(float[] coefficients) {
        this.coefficients = coefficients;
    }

    static Spectrum of(Pixels pixels) {
        float[] luma = pixels.averagedLuma(GRID, GRID);
        float[] down = new float[SIDE * GRID];
        for (int y = 0; y < GRID / 2; y++) {
            int upper = y * GRID;
            int lower = (GRID - 1 - y) * GRID;
            fold(luma, upper, lower);
            for (int row = 0; row < SIDE; row++) {
                addScaled(COSINES[y * SIDE + row], luma, odd(row) ? lower : upper, down, row * GRID);
            }
        }
        return new Spectrum(alongRows(down));
    }

    /**
     * Two lines at the same distance from the middle become their sum and their difference: a cosine of an even frequency
     * is the same on both sides, one of an odd frequency changes its sign, so that each needs one of the two alone.
     */
    private static void fold(float[] luma, int upper, int lower) {
        for (int x = 0; x < GRID; x++) {
            float one = luma[upper + x];
            float other = luma[lower + x];
            luma[upper + x] = one + other;
            luma[lower + x] = one - other;
        }
    }

    /** Adds a whole line at once: places side by side, which a processor does at once. */
    private static void addScaled(float cosine, float[] luma, int from, float[] sums, int to) {
        for (int x = 0; x < GRID; x++) {
            sums[to + x] += cosine * luma[from + x];
        }
    }

    private static float[] alongRows(float[] down) {
        float[] coefficients = new float[SIZE];
        for (int row = 0; row < SIDE; row++) {
            for (int x = 0; x < GRID / 2; x++) {
                float left = down[row * GRID + x];
                float right = down[row * GRID + GRID - 1 - x];
                float even = left + right;
                float odd = left - right;
                for (int column = 0; column < SIDE; column += 2) {
                    coefficients[row * SIDE + column] += even * COSINES[x * SIDE + column];
                    coefficients[row * SIDE + column + 1] += odd * COSINES[x * SIDE + column + 1];
                }
            }
        }
        return coefficients;
    }

    /** The spectrum of the picture so turned: frequencies change places, and odd ones change sign in a mirror. */
    Spectrum turned(Turn turn) {
        float[] turned = new float[SIZE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                float value = coefficients[turn.transposes() ? column * SIDE + row : row * SIDE + column];
                boolean negated = (turn.mirrorsColumns() && odd(column)) ^ (turn.mirrorsRows() && odd(row));
                turned[row * SIDE + column] = negated ? -value : value;
            }
        }
        return new Spectrum(turned);
    }

    /** Whether the signs say something of the picture rather than of its noise. */
    boolean hasDetail() {
        float median = median(coefficients);
        float[] distances = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            distances[i] = Math.abs(coefficients[i] - median);
        }
        return median(distances) >= LEAST_DETAIL;
    }

    /** One bit for each coefficient, set where it exceeds the median, the lowest frequencies first. */
    long[] signs() {
        float median = median(coefficients);
        long[] words = new long[SIZE / Long.SIZE];
        for (int bit = 0; bit < SIZE; bit++) {
            if (coefficients[RADIAL[bit]] > median) {
                words[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return words;
    }

    /** The bits of {@link #signs} whose frequencies are even in both directions. */
    static BitSet evenFrequencies() {
        BitSet even = new BitSet(SIZE);
        for (int bit = 0; bit < SIZE; bit++) {
            even.set(bit, !odd(RADIAL[bit] / SIDE) && !odd(RADIAL[bit] % SIDE));
        }
        return even;
    }

    /** The lower one of the two middle values, by selection (Wirth 1976, after Hoare): sorting takes longer. */
    private static float median(float[] values) {
        float[] some = values.clone();
        int wanted = (SIZE - 1) / 2;
        int from = 0;
        int to = SIZE - 1;
        while (from < to) {
            float pivot = some[wanted];
            int low = from;
            int high = to;
            while (low <= high) {
                while (some[low] < pivot) {
                    low++;
                }
                while (some[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    float swapped = some[low];
                    some[low++] = some[high];
                    some[high--] = swapped;
                }
            }
            from = high < wanted ? low : from;
            to = wanted < low ? high : to;
        }
        return some[wanted];
    }

    private static float[] cosines() {
        float[] cosines = new float[SIDE * GRID];
        for (int f = 0; f < SIDE; f++) {
            double scale = StrictMath.sqrt((f == 0 ? 1.0 : 2.0) / GRID);
            for (int x = 0; x < GRID; x++) {
                cosines[x * SIDE + f] = (float) (scale * StrictMath.cos(Math.PI * f * (2 * x + 1) / (2 * GRID)));
            }
        }
        return cosines;
    }

    private static int squaredRadius(int index) {
        int row = index / SIDE;
        int column = index % SIDE;
        return row * row + column * column;
    }

    private static boolean odd(int frequency) {
        return frequency % 2 != 0;
    }
}
