package io.github.lookalike.quality.compression;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The low frequencies of a JPEG block and the steps they are rounded to by the example luma table of ITU-T T.81, annex K.
 */
final class QuantisationSteps {

    /** How many frequencies are looked at: those after the mean, in zig-zag order. */
    static final int COUNT = 24;

    /** The most half-waves one of them has along a row or a column. */
    static final int FINEST = 6;

    /** So many of them every JPEG has, and they tell the quality it was saved at. */
    private static final int TELLING = 12;

    private static final int[] COLUMN = {1, 0, 0, 1, 2, 3, 2, 1, 0, 0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0, 0, 1, 2, 3};
    private static final int[] ROW = {0, 1, 2, 1, 0, 0, 1, 2, 3, 4, 3, 2, 1, 0, 0, 1, 2, 3, 4, 5, 6, 5, 4, 3};
    private static final int[] BASE = {
        11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29
    };

    private QuantisationSteps() {}

    /** Half-waves along a row of frequency {@code index}, 0 to {@value #COUNT} − 1. */
    static int column(int index) {
        return COLUMN[index];
    }

    /** Half-waves along a column. */
    static int row(int index) {
        return ROW[index];
    }

    /** The step as a multiple of that of the example table. */
    static double relative(int index, double step) {
        return step / BASE[index];
    }

    /** The median multiple of a table in zig-zag order; nothing for an empty one. */
    static OptionalDouble ofTable(List<Integer> zigZag) {
        if (zigZag.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] relative = new double[TELLING];
        Arrays.setAll(relative, i -> relative(i, zigZag.get(i + 1)));
        return OptionalDouble.of(median(relative, TELLING));
    }

    /**
     * The step of a frequency in a table in zig-zag order, or that of the same frequency in a picture on its side if that is
     * larger; 0 for an empty table.
     */
    static int ofTable(List<Integer> zigZag, int index) {
        if (zigZag.isEmpty()) {
            return 0;
        }
        int diagonal = COLUMN[index] + ROW[index];
        int onItsSide = diagonal * (diagonal + 2) - (index + 1);
        return Math.max(zigZag.get(index + 1), zigZag.get(onItsSide));
    }

    /** The median of the first values, which are sorted. */
    static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return (values[(count - 1) / 2] + values[count / 2]) / 2;
    }
}
