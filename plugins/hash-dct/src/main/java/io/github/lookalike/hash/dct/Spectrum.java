package io.github.lookalike.hash.dct;

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

    /**
     * Half of the coefficients of a picture lie nearer to their median than its detail. Averaging and rounding alone move
     * a coefficient by some tenths, so that below this half of the signs would be noise.
     */
    private static final float LEAST_DETAIL = 0.4f;

    /** The place of the lower one of the two middle values among the sorted. */
    private static final int LOWER_MIDDLE = (SIZE - 1) / 2;

    /** Indices of coefficients, the lowest frequencies first. */
    private static final int[] RADIAL = IntStream.range(0, SIZE)
            .boxed()
            .sorted(Comparator.comparingInt(Spectrum::squaredRadius).thenComparingInt(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();

    private final float[] coefficients;
    private final float median;

    /**
     * @param coefficients row by row: the vertical frequency counts rows; not copied
     * @param spare as many places with any numbers, for a moment
     */
    Spectrum(float[] coefficients, float[] spare) {
        this.coefficients = coefficients;
        System.arraycopy(coefficients, 0, spare, 0, SIZE);
        median = medianOf(spare);
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
        return new Spectrum(turned, new float[SIZE]);
    }

    /** Whether the signs say something of the picture rather than of its noise. */
    boolean hasDetail() {
        int near = 0;
        for (float coefficient : coefficients) {
            near += Math.abs(coefficient - median) < LEAST_DETAIL ? 1 : 0;
        }
        return near <= LOWER_MIDDLE;
    }

    /** One bit for each coefficient, set where it exceeds the median, the lowest frequencies first. */
    long[] signs() {
        long[] words = new long[SIZE / Long.SIZE];
        for (int bit = 0; bit < SIZE; bit++) {
            long set = coefficients[RADIAL[bit]] > median ? 1 : 0;
            words[bit / Long.SIZE] |= set << bit;
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

    /** For each bit of {@link #signs}, the one whose vertical frequency is its horizontal one and the other way round. */
    static int[] exchangedFrequencies() {
        int[] bitOf = new int[SIZE];
        for (int bit = 0; bit < SIZE; bit++) {
            bitOf[RADIAL[bit]] = bit;
        }
        return IntStream.of(RADIAL)
                .map(index -> bitOf[index % SIDE * SIDE + index / SIDE])
                .toArray();
    }

    /** The lower one of the two middle values, by selection (Wirth 1976, after Hoare), which changes their order. */
    private static float medianOf(float[] some) {
        int from = 0;
        int to = SIZE - 1;
        while (from < to) {
            float pivot = some[LOWER_MIDDLE];
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
            from = high < LOWER_MIDDLE ? low : from;
            to = LOWER_MIDDLE < low ? high : to;
        }
        return some[LOWER_MIDDLE];
    }

    private static int squaredRadius(int index) {
        int row = index / SIDE;
        int column = index % SIDE;
        return row * row + column * column;
    }

    static boolean odd(int frequency) {
        return frequency % 2 != 0;
    }
}
