package io.github.lookalike.rank;

/** What the values of a file and those that another picture shows there add up to, over blocks. */
final class TraceSum {

    private static final int SIDE = BlockTransform.SIDE;

    /** Where there are no steps, values are judged as if they had been rounded to so many levels. */
    private static final int NO_STEPS = 4;

    /** Frequencies of so many half-waves along a side and more are fine: a filter of 5×5 tells these whole. */
    private static final int FINE = 4;

    /** Rounding makes 0.5 of a step of nothing more; the rest is for the fit. */
    private static final double BEYOND = 0.7;

    private final double[] steps;
    private final double[] expected;
    private double cosines;
    private double weights;
    private int seen;
    private int beyond;
    private double energy;
    private double left;

    TraceSum(double[] steps, double[] expected) {
        this.steps = steps;
        this.expected = expected;
    }

    void add(double[] own, double[] shown) {
        for (int i = 1; i < own.length; i++) {
            double step = steps[i] == 0 ? NO_STEPS : Math.max(NO_STEPS, steps[i]);
            double difference = own[i] - shown[i];
            if (Math.max(i % SIDE, i / SIDE) >= FINE && Math.abs(own[i]) >= 0.75 * step) {
                seen++;
                energy += own[i] * own[i];
                left += difference * difference;
                beyond += Math.abs(difference) > BEYOND * step ? 1 : 0;
            }
            // Where the other has next to nothing the difference is the value itself, which is a multiple of the
            // step.
            boolean telling = Math.abs(own[i]) >= 0.75 * steps[i] && Math.abs(shown[i]) > 0.5 * steps[i];
            if (expected[i] > 0 && telling) {
                cosines += expected[i] * Math.cos(2 * Math.PI * difference / steps[i]);
                weights += expected[i] * expected[i];
            }
        }
    }

    Resaving resaving(int blocks) {
        return new Resaving(
                weights == 0 ? 0 : cosines / weights,
                weights == 0 ? 0 : cosines / Math.sqrt(weights / 2),
                (double) beyond / Math.max(1, seen),
                energy == 0 ? 1 : 1 - left / energy,
                seen,
                blocks);
    }
}
