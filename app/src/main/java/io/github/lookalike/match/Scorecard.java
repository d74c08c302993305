package io.github.lookalike.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;

/**
 * Points for and against two pictures being copies: for each quantity by its value, in steps that all go in one direction. What
 * was not measured gives none.
 *
 * @param columns each kind and quantity once
 */
record Scorecard(List<Steps> columns) {

    Scorecard {
        columns = List.copyOf(columns);
    }

    /** Which pairs a column is for. */
    enum Kind {
        ALL,
        PAGES,
        PICTURES;

        boolean holds(Evidence evidence) {
            return switch (this) {
                case ALL -> true;
                case PAGES -> evidence.is(Quantity.PAGES);
                case PICTURES -> !evidence.is(Quantity.PAGES);
            };
        }
    }

    /** A quantity among pairs of a kind. */
    record Column(Kind kind, Quantity quantity) implements Comparable<Column> {

        private static final Comparator<Column> ORDER =
                Comparator.comparing(Column::quantity).thenComparing(Column::kind);

        @Override
        public int compareTo(Column other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The points of a column.
     *
     * @param thresholds ascending
     * @param points one more than thresholds: up to the first, above the first up to the second, and so on
     */
    record Steps(Column column, List<Double> thresholds, List<Double> points) {

        /** So many decimals of points are written down. */
        private static final int DECIMALS = 4;

        Steps {
            thresholds = List.copyOf(thresholds);
            points = List.copyOf(points);
            if (points.size() != thresholds.size() + 1) {
                throw new IllegalArgumentException(column + ": " + thresholds + ", " + points);
            }
        }

        /** @param rises by how many points each threshold raises what lies above it */
        static Steps of(Column column, double floor, NavigableMap<Double, Double> rises) {
            List<Double> points = new ArrayList<>(List.of(rounded(floor)));
            double sum = floor;
            for (double rise : rises.values()) {
                sum += rise;
                points.add(rounded(sum));
            }
            return new Steps(column, List.copyOf(rises.keySet()), points);
        }

        double of(Evidence evidence) {
            if (!column.kind().holds(evidence) || !evidence.has(column.quantity())) {
                return 0;
            }
            double value = evidence.of(column.quantity());
            int step = 0;
            while (step < thresholds.size() && value > thresholds.get(step)) {
                step++;
            }
            return points.get(step);
        }

        private static double rounded(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
    }

    /** The points of all columns. */
    double score(Evidence evidence) {
        double sum = 0;
        for (Steps steps : columns) {
            sum += steps.of(evidence);
        }
        return sum;
    }
}
