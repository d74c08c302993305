package io.github.lookalike.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes a scorecard of measured pairs by boosting: round by round the one step of one quantity that helps most, in the direction
 * that the quantity may speak in (Friedman, Greedy function approximation, 2001, with logistic loss and Newton's step). The same
 * rows in the same order give the same card on any machine.
 */
final class Boosting {

    private static final int ROUNDS = 400;

    /** The part of each step that is taken. */
    private static final double RATE = 0.2;

    /** Added to the weight of each side of a step, so that few rows move it little. */
    private static final double DAMPING = 4;

    /** A step with less curvature of the loss on a side is not taken: too few rows there are in doubt. */
    private static final double LEAST_CURVATURE = 0.25;

    /** So many thresholds of a quantity are tried, at equal shares of the rows. */
    private static final int THRESHOLDS = 40;

    private final List<EvidenceTable.Row> rows;
    private final double[] weights;
    private final double[] scores;
    private final double[] gradients;
    private final double[] curvatures;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A quantity among the pairs of a kind that have it, its thresholds and where each of those lies among them. */
    private static final class Candidate {

        private final Scorecard.Column column;
        private final List<Double> thresholds;
        private final int[] rows;
        private final int[] bins;

        Candidate(Scorecard.Column column, List<Double> thresholds, int[] rows, int[] bins) {
            this.column = column;
            this.thresholds = thresholds;
            this.rows = rows;
            this.bins = bins;
        }
    }

    /** A step: what is added to those at or below a threshold, and to those above. */
    private record Step(Candidate candidate, int bin, double below, double above, double gain) {}

    private Boosting(List<EvidenceTable.Row> rows) {
        this.rows = rows;
        this.weights = weights(rows);
        this.scores = new double[rows.size()];
        this.gradients = new double[rows.size()];
        this.curvatures = new double[rows.size()];
        for (Scorecard.Kind kind : Scorecard.Kind.values()) {
            for (Quantity quantity : Quantity.values()) {
                if (quantity.sense() != Quantity.Sense.NEITHER) {
                    candidates.add(candidate(new Scorecard.Column(kind, quantity)));
                }
            }
        }
    }

    static Scorecard of(List<EvidenceTable.Row> rows) {
        return new Boosting(rows).card();
    }

    /** Families count alike, whatever the number of their rows, up to a square root. */
    static double[] weights(List<EvidenceTable.Row> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.copy() + row.family(), 1, Integer::sum));
        double[] weights = new double[rows.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1
                    / Math.sqrt(Objects.requireNonNull(
                            counts.get(rows.get(i).copy() + rows.get(i).family())));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
        return weights;
    }

    static double sigmoid(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    private Scorecard card() {
        Map<Scorecard.Column, TreeMap<Double, Double>> rises = new TreeMap<>();
        Map<Scorecard.Column, Double> floors = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            differentiate();
            Step step = best();
            if (step.gain() <= 0) {
                break;
            }
            Scorecard.Column column = step.candidate().column;
            floors.merge(column, step.below(), Double::sum);
            rises.computeIfAbsent(column, key -> new TreeMap<>())
                    .merge(step.candidate().thresholds.get(step.bin()), step.above() - step.below(), Double::sum);
            take(step);
        }
        List<Scorecard.Steps> all = new ArrayList<>();
        rises.forEach((column, rise) -> all.add(Scorecard.Steps.of(column, floors.getOrDefault(column, 0.0), rise)));
        return new Scorecard(all);
    }

    private void differentiate() {
        for (int i = 0; i < scores.length; i++) {
            double p = sigmoid(scores[i]);
            gradients[i] = weights[i] * ((rows.get(i).copy() ? 1 : 0) - p);
            curvatures[i] = weights[i] * p * (1 - p);
        }
    }

    private Step best() {
        Step best = new Step(candidates.get(0), 0, 0, 0, 0);
        for (Candidate candidate : candidates) {
            best = better(candidate, best);
        }
        return best;
    }

    private Step better(Candidate candidate, Step before) {
        int bins = candidate.thresholds.size() + 1;
        double[] gradient = new double[bins];
        double[] curvature = new double[bins];
        double allGradients = 0;
        double allCurvatures = 0;
        for (int i = 0; i < candidate.rows.length; i++) {
            int row = candidate.rows[i];
            gradient[candidate.bins[i]] += gradients[row];
            curvature[candidate.bins[i]] += curvatures[row];
            allGradients += gradients[row];
            allCurvatures += curvatures[row];
        }
        Step best = before;
        double g = 0;
        double h = 0;
        boolean up = candidate.column.quantity().sense() == Quantity.Sense.FOR;
        for (int bin = 0; bin < bins - 1; bin++) {
            g += gradient[bin];
            h += curvature[bin];
            double below = g / (h + DAMPING);
            double above = (allGradients - g) / (allCurvatures - h + DAMPING);
            double gain = g * below + (allGradients - g) * above;
            if (gain > best.gain() && up == (above > below) && Math.min(h, allCurvatures - h) > LEAST_CURVATURE) {
                best = new Step(candidate, bin, RATE * below, RATE * above, gain);
            }
        }
        return best;
    }

    private void take(Step step) {
        for (int i = 0; i < step.candidate().rows.length; i++) {
            boolean below = step.candidate().bins[i] <= step.bin();
            scores[step.candidate().rows[i]] += below ? step.below() : step.above();
        }
    }

    private Candidate candidate(Scorecard.Column column) {
        int[] those = IntStream.range(0, rows.size())
                .filter(i -> column.kind().holds(rows.get(i).evidence())
                        && rows.get(i).evidence().has(column.quantity()))
                .toArray();
        List<Double> values = IntStream.of(those)
                .mapToObj(i -> rows.get(i).evidence().of(column.quantity()))
                .toList();
        List<Double> thresholds = thresholds(values);
        int[] bins = values.stream()
                .mapToInt(value -> (int) thresholds.stream()
                        .filter(threshold -> value > threshold)
                        .count())
                .toArray();
        return new Candidate(column, thresholds, those, bins);
    }

    private static List<Double> thresholds(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        TreeSet<Double> thresholds = new TreeSet<>();
        for (int i = 1; i < THRESHOLDS && !sorted.isEmpty(); i++) {
            thresholds.add(sorted.get(i * (sorted.size() - 1) / THRESHOLDS));
        }
        if (!sorted.isEmpty()) {
            // Above the largest there is nothing.
            thresholds.remove(sorted.get(sorted.size() - 1));
        }
        return List.copyOf(thresholds);
    }
}
