package io.github.lookalike.hash.dct;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import java.util.Arrays;
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
        float[] alongRows = new float[GRID * SIDE];
        float[] coefficients = new float[SIZE];
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                addScaled(luma[y * GRID + x], x * SIDE, alongRows, y * SIDE);
            }
        }
        for (int y = 0; y < GRID; y++) {
            for (int row = 0; row < SIDE; row++) {
                float cosine = COSINES[y * SIDE + row];
                for (int column = 0; column < SIDE; column++) {
                    coefficients[row * SIDE + column] += cosine * alongRows[y * SIDE + column];
                }
            }
        }
        return new Spectrum(coefficients);
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

    /** The lower one of the two middle values. */
    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(SIZE - 1) / 2];
    }

    /** Adds all frequencies' cosines at one place: sixteen sums side by side, which a processor does at once. */
    private static void addScaled(float value, int cosines, float[] sums, int offset) {
        for (int f = 0; f < SIDE; f++) {
            sums[offset + f] += value * COSINES[cosines + f];
        }
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
