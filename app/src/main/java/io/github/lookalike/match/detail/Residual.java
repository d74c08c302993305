package io.github.lookalike.match.detail;

/**
 * What one channel of two registered pictures differs by beyond what explains it: in each sample the square of the
 * difference, in units of the variance that saving, rounding and resizing account for.
 *
 * <p>The test asks for the heaviest cluster of samples that each stand out by two deviations and more, not for a share of
 * the area: one digit on a page of 600 dpi is a ten-thousandth of it (after "a contrario" detection, Desolneux, Moisan and
 * Morel 2008).
 */
final class Residual {

    /**
     * A sample stands out from three deviations on, and weighs by how much its square exceeds that: ringing along a
     * border, of two to three deviations, is hundreds of samples long.
     */
    private static final double MARKED = 9;

    /** Variance of rounding and of converting colours back and forth, in squared levels. */
    private static final double ROUNDING = 1.5;

    private final Registered pair;
    private final Samples first;
    private final Samples second;
    private final Registration registration;
    private final BlockNoise noise;
    private final double rest;
    private final double slope;
    private final double aside;

    /**
     * Two channels.
     *
     * @param rest variance that saving explains besides the blocks at hand: what is left of a larger file's
     * @param slope the share of the contrast around a sample that kernels of resizing explain
     * @param aside how far aside a sample may lie once both are registered, in samples: then only what leaves the range so far to the
     *     neighbours counts
     */
    Residual(Registered pair, BlockNoise noise, double rest, double slope, double aside) {
        this.pair = pair;
        this.first = pair.first();
        this.second = pair.second();
        this.registration = pair.registration();
        this.noise = noise;
        this.rest = rest;
        this.slope = slope;
        this.aside = aside;
    }

    Clusters clusters() {
        Clusters clusters = new Clusters(second.columns(), second.rows());
        float least = (float) Math.sqrt(MARKED * (rest + ROUNDING));
        int columns = second.columns();
        float[] expected = pair.expected().values();
        float[] shown = second.values();
        for (int y = 0; y < second.rows(); y++) {
            clusters.nextRow();
            int row = y * columns;
            for (int x = 0; x < columns; x++) {
                float difference = Math.abs(shown[row + x] - expected[row + x]);
                if (difference > least) {
                    mark(difference, x, y, clusters);
                }
            }
        }
        return clusters;
    }

    private void mark(float difference, int x, int y, Clusters clusters) {
        double squares = squares(difference, x, y);
        if (squares > MARKED) {
            clusters.add(x, y, squares - MARKED);
        }
    }

    /** Of what saving alone explains the neighbours, which cost far more, are not looked at: they only explain more. */
    private double squares(double difference, int x, int y) {
        double saved = noise.at(x, y) + rest + ROUNDING;
        if (difference * difference <= MARKED * saved) {
            return 0;
        }
        Range one = Range.around(first, x, y);
        Range other = Range.around(second, x, y);
        double unexplained = unexplained(difference, x, y, one, other);
        double sharp = sharp(one, other);
        return unexplained * unexplained / (saved + sharp * sharp);
    }

    private double unexplained(double difference, int x, int y, Range one, Range other) {
        double b = second.at(x, y);
        if (aside == 0) {
            return Math.min(difference, Math.abs(b - first.at(x, y)));
        }
        double a = registration.toned(first.at(x, y));
        double beyond = Math.min(
                other.aside(b, aside).beyond(a),
                one.toned(registration).aside(a, aside).beyond(b));
        return Math.min(difference, beyond);
    }

    private double sharp(Range one, Range other) {
        return slope * Math.max(one.width(), other.width());
    }

    /** What a sample of the second shows less what it is expected to, less what its neighbours explain; in levels. */
    float unexplained(int x, int y) {
        double difference = pair.difference(x, y);
        Range one = Range.around(first, x, y);
        Range other = Range.around(second, x, y);
        double unexplained = unexplained(Math.abs(difference), x, y, one, other) - sharp(one, other);
        return (float) Math.copySign(Math.max(0, unexplained), difference);
    }

    /** Whether something of a square was cut off in saving; kernels of resizing leave more than that. */
    boolean isCutOff(int left, int top, int side) {
        return aside == 0 && pair.isCutOff(left, top, side);
    }

    /** The least and the greatest of a sample and its eight neighbours. */
    private record Range(float least, float greatest) {

        static Range around(Samples samples, int x, int y) {
            int columns = samples.columns();
            if (x > 0 && y > 0 && x + 1 < columns && y + 1 < samples.rows()) {
                return within(samples.values(), y * columns + x, columns);
            }
            float least = Float.MAX_VALUE;
            float greatest = -Float.MAX_VALUE;
            int bottom = Math.min(samples.rows() - 1, y + 1);
            int right = Math.min(samples.columns() - 1, x + 1);
            for (int row = Math.max(0, y - 1); row <= bottom; row++) {
                for (int column = Math.max(0, x - 1); column <= right; column++) {
                    float value = samples.at(column, row);
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
            return new Range(least, greatest);
        }

        /** Of a sample that has all eight neighbours. */
        private static Range within(float[] values, int at, int columns) {
            float least = values[at];
            float greatest = least;
            for (int from = at - columns - 1; from <= at + columns - 1; from += columns) {
                float left = values[from];
                float middle = values[from + 1];
                float right = values[from + 2];
                least = Math.min(least, Math.min(left, Math.min(middle, right)));
                greatest = Math.max(greatest, Math.max(left, Math.max(middle, right)));
            }
            return new Range(least, greatest);
        }

        Range toned(Registration registration) {
            double one = registration.toned(least);
            double other = registration.toned(greatest);
            return new Range((float) Math.min(one, other), (float) Math.max(one, other));
        }

        /** What lies so many samples aside is so far on the way to a neighbour. */
        Range aside(double own, double samples) {
            return new Range((float) (own + samples * (least - own)), (float) (own + samples * (greatest - own)));
        }

        double width() {
            return greatest - least;
        }

        double beyond(double value) {
            return Math.max(0, Math.max(value - greatest, least - value));
        }
    }
}
