package io.github.lookalike.hash.dct;

import io.github.lookalike.api.Turn;
import java.util.Arrays;
import java.util.BitSet;

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
    private static final int[] RADIAL = radial();

    private final float[] coefficients;
    private final float median;

    /**
     * @param coefficients row by row: the vertical frequency counts rows; not copied
     * @param spare twice as many places with any numbers, for a moment
     */
    Spectrum(float[] coefficients, float[] spare) {
        this.coefficients = coefficients;
        System.arraycopy(coefficients, 0, spare, 0, SIZE);
        median = medianOf(spare);
    }

    /** The spectrum of the picture so turned: frequencies change places, and odd ones change sign in a mirror. */
    Spectrum turned(Turn turn) {
        float[] turned = new float[SIZE];
        int rowStep = turn.transposes() ? 1 : SIDE;
        int columnStep = turn.transposes() ? SIDE : 1;
        float oddColumns = turn.mirrorsColumns() ? -1 : 1;
        float oddRows = turn.mirrorsRows() ? -1 : 1;
        for (int row = 0; row < SIDE; row++) {
            float sign = odd(row) ? oddRows : 1;
            for (int column = 0; column < SIDE; column++) {
                float value = coefficients[row * rowStep + column * columnStep];
                turned[row * SIDE + column] = value * sign * (odd(column) ? oddColumns : 1);
            }
        }
        return new Spectrum(turned, new float[2 * SIZE]);
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
        int[] exchanged = new int[SIZE];
        for (int bit = 0; bit < SIZE; bit++) {
            exchanged[bit] = bitOf[RADIAL[bit] % SIDE * SIDE + RADIAL[bit] / SIDE];
        }
        return exchanged;
    }

    /**
     * The lower one of the two middle values of the first half, by selection (Hoare 1961). Each number is written to the lesser
     * ones, which stay in front, and to the greater ones in the second half, and counts where it belongs: no branch depends on
     * it, which a processor would guess wrong half of the time.
     */
    private static float medianOf(float[] some) {
        int count = SIZE;
        int place = LOWER_MIDDLE;
        while (true) {
            float pivot = some[count / 2];
            int less = 0;
            int more = 0;
            for (int i = 0; i < count; i++) {
                float value = some[i];
                some[SIZE + more] = value;
                some[less] = value;
                less += value < pivot ? 1 : 0;
                more += value > pivot ? 1 : 0;
            }
            if (place < less) {
                count = less;
            } else if (place < count - more) {
                return pivot;
            } else {
                place -= count - more;
                count = more;
                System.arraycopy(some, SIZE, some, 0, count);
            }
        }
    }

    private static int[] radial() {
        int[] sorted = new int[SIZE];
        for (int index = 0; index < SIZE; index++) {
            sorted[index] = squaredRadius(index) * SIZE + index;
        }
        Arrays.sort(sorted);
        for (int index = 0; index < SIZE; index++) {
            sorted[index] %= SIZE;
        }
        return sorted;
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
