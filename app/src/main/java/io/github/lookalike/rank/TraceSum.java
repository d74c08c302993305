package io.github.lookalike.rank;

import java.util.Arrays;

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

    /**
     * Once, twice and more often the step. Values that were once and twice somewhat smaller steps, as an older saving left them, are
     * near one of the file's, but not near two: what was made from the file is near all of them alike.
     */
    private static final int MULTIPLES = 3;

    /** Fewer of them tell nothing. */
    private static final double FEWEST_OF_MULTIPLE = 200;

    /** What is traced in all values is traced in those of each multiple at least to this share where it is the file's. */
    private static final double OF_EACH = 0.5;

    private final double[] steps;
    private final double[] expected;
    private final double[] cosines = new double[MULTIPLES];
    private final double[] weights = new double[MULTIPLES];
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
                long multiple = Math.round(Math.abs(own[i]) / steps[i]);
                int of = (int) Math.min(MULTIPLES, Math.max(1, multiple)) - 1;
                cosines[of] += expected[i] * Math.cos(2 * Math.PI * difference / steps[i]);
                weights[of] += expected[i] * expected[i];
                low += multiple <= LOW ? 1 : 0;
                once += multiple == 1 ? 1 : 0;
            }
        }
    }

    /** The share of the energy of the file's fine detail that the other one shows, at most 1. */
    double explained() {
        return energy == 0 ? 1 : 1 - left / energy;
    }

    /** @param traced the mean cosine of all */
    private boolean isOfEachMultiple(double traced) {
        for (int i = 0; i < MULTIPLES; i++) {
            if (weights[i] >= FEWEST_OF_MULTIPLE && cosines[i] / weights[i] < OF_EACH * traced) {
                return false;
            }
        }
        return true;
    }

    /** @param changed whether tones or a filter were fitted, which err the more the larger a value is */
    Resaving resaving(int blocks, boolean changed) {
        double weight = Arrays.stream(weights).sum();
        double cosine = Arrays.stream(cosines).sum();
        boolean telling = weight > 0 && once >= LEAST_ONCE * low && (changed || isOfEachMultiple(cosine / weight));
        return new Resaving(
                telling ? cosine / weight : 0,
                telling ? cosine / Math.sqrt(weight / 2) : 0,
                (double) beyond / Math.max(1, seen),
                explained(),
                seen,
                blocks);
    }
}
