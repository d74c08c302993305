package io.github.lookalike.decode.jpeg;

import java.util.Arrays;

/** What is said of many figures. */
public final class Figures {

    private Figures() {}

    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** The value that a share of all is not above; 0 when there are none. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
