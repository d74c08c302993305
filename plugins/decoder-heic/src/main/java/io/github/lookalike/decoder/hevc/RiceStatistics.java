package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** How large coefficients were lately, which sets how the next are written (H.265 9.3.4.2.13, StatCoeff). */
final class RiceStatistics {

    private final int[] counts = new int[4];

    void reset() {
        Arrays.fill(counts, 0);
    }

    void copyFrom(RiceStatistics other) {
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
    }

    int parameter(int kind) {
        return counts[kind] >> 2;
    }

    /** Takes the first value of a sub-block. */
    void count(int kind, int value) {
        int parameter = parameter(kind);
        if (value >= 3 << parameter) {
            counts[kind]++;
        } else if (2 * value < 1 << parameter && counts[kind] > 0) {
            counts[kind]--;
        }
    }
}
