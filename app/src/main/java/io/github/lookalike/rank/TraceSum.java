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

    /** Multiples of a step up to this one are common. */
    private static final int LOW = 4;

    /**
     * A quarter of the low multiples and more are the step itself, since small values are more common. Where hardly any is, the
     * file was made of what had been rounded to a multiple of its steps: these values were rounded elsewhere, and whoever
     * shows them may be the file's parent as well as its child.
     */
    private static final double LEAST_ONCE = 0.12;

    private final double[] steps;
    private final double[] expected;
    private double cosines;
    private double weights;
    private int low;
    private int once;
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
                long multiple = Math.round(Math.abs(own[i]) / steps[i]);
                low += multiple <= LOW ? 1 : 0;
                once += multiple == 1 ? 1 : 0;
            }
        }
    }

    Resaving resaving(int blocks) {
        boolean telling = weights > 0 && once >= LEAST_ONCE * low;
        return new Resaving(
                telling ? cosines / weights : 0,
                telling ? cosines / Math.sqrt(weights / 2) : 0,
                (double) beyond / Math.max(1, seen),
                energy == 0 ? 1 : 1 - left / energy,
                seen,
                blocks);
    }
}
