package io.github.lookalike.match;

/**
 * Finds how one picture lies in another by following the slope of their difference (Lucas and Kanade 1981, in the inverse
 * compositional form of Baker and Matthews 2004).
 */
final class Alignment {

    private static final int UNKNOWNS = GradientDescent.UNKNOWNS;

    /** The search ends when no corner moves farther than this share of the side. */
    private static final double STILL = 0.0004;

    /** A map that leaves these bounds is astray: a picture is not enlarged more than this in one search. */
    private static final double FARTHEST = 0.45;

    /** A step that leaves so many times the least error seen runs away from what was found. */
    private static final double RUNAWAY = 1.2;

    private Alignment() {}

    /**
     * The map from the template to the picture near the start, or the start where none is found.
     *
     * @param template normalised, with few places unknown
     * @param picture normalised, of the same side as the template
     */
    static Affine refine(LumaGrid template, LumaGrid picture, Affine start, int steps) {
        Affine map = start;
        Affine best = start;
        double least = Double.MAX_VALUE;
        for (int step = 0; step < steps; step++) {
            Slope slope = slope(template, picture, map);
            if (slope.error() > least * RUNAWAY) {
                return best;
            }
            if (slope.error() < least) {
                least = slope.error();
                best = map;
            }
            double[] change = solve(slope.normal, slope.right);
            if (change.length == 0) {
                return start;
            }
            Affine delta = new Affine(change[0], 1 + change[1], change[2], change[3], change[4], 1 + change[5]);
            if (Math.abs(delta.determinant()) < 0.2) {
                return start;
            }
            map = delta.inverse().then(map);
            if (!(start.inverse().then(map).displacement() <= FARTHEST)) {
                return start;
            }
            if (delta.displacement() < STILL) {
                break;
            }
        }
        return map;
    }

    private static Slope slope(LumaGrid template, LumaGrid picture, Affine map) {
        Slope slope = new Slope(template.descent());
        float[] errors = new float[template.side()];
        for (int row = 0; row < errors.length; row++) {
            picture.readRow(map, row, errors, 0);
            subtract(template, row, errors);
            slope.addRow(errors, row);
        }
        return slope;
    }

    private static void subtract(LumaGrid template, int row, float[] errors) {
        for (int i = 0; i < errors.length; i++) {
            errors[i] -= template.values()[row * errors.length + i];
        }
    }

    /**
     * What a step is found from. Where the picture is not known, the template's products are taken off again, and the
     * place is taken for one without slope and without error.
     */
    private static final class Slope {

        private final GradientDescent descent;
        private final double[] normal;
        private final double[] right = new double[UNKNOWNS];
        private double squares;
        private int known;

        private Slope(GradientDescent descent) {
            this.descent = descent;
            this.normal = descent.normal().clone();
        }

        /** The mean square of the errors. */
        private double error() {
            return squares / Math.max(1, known);
        }

        private void addRow(float[] errors, int row) {
            known += errors.length;
            if (!added(errors, row)) {
                forget(errors, row);
                added(errors, row);
            }
        }

        private void forget(float[] errors, int row) {
            boolean[] unknown = new boolean[errors.length];
            for (int i = 0; i < errors.length; i++) {
                if (Float.isNaN(errors[i])) {
                    unknown[i] = true;
                    errors[i] = 0;
                    known--;
                }
            }
            descent.addProducts(-1, row, unknown, normal);
        }

        /** False, and nothing is added, where a place is not known: such an error makes a sum NaN. */
        private boolean added(float[] errors, int row) {
            int side = errors.length;
            float[] across = descent.across();
            float[] down = descent.down();
            float[] places = descent.places();
            float square = 0;
            float dx = 0;
            float dxX = 0;
            float dy = 0;
            float dyX = 0;
            for (int column = 0; column < side; column++) {
                float x = places[column];
                float error = errors[column];
                float one = across[row * side + column] * error;
                float other = down[row * side + column] * error;
                square += error * error;
                dx += one;
                dxX += one * x;
                dy += other;
                dyX += other * x;
            }
            if (Float.isNaN(square)) {
                return false;
            }
            double y = places[row];
            squares += square;
            right[0] += dx;
            right[1] += dxX;
            right[2] += dx * y;
            right[3] += dy;
            right[4] += dyX;
            right[5] += dy * y;
            return true;
        }
    }

    /** Cholesky's method on the lower triangle; empty when the matrix is not positive. */
    private static double[] solve(double[] matrix, double[] right) {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i * UNKNOWNS + j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i * UNKNOWNS + k] * matrix[j * UNKNOWNS + k];
                }
                if (i != j) {
                    matrix[i * UNKNOWNS + j] = sum / matrix[j * UNKNOWNS + j];
                } else if (sum > 1e-6) {
                    matrix[i * UNKNOWNS + i] = Math.sqrt(sum);
                } else {
                    return new double[0];
                }
            }
        }
        double[] solution = right.clone();
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i * UNKNOWNS + k] * solution[k];
            }
            solution[i] /= matrix[i * UNKNOWNS + i];
        }
        for (int i = UNKNOWNS - 1; i >= 0; i--) {
            for (int k = i + 1; k < UNKNOWNS; k++) {
                solution[i] -= matrix[k * UNKNOWNS + i] * solution[k];
            }
            solution[i] /= matrix[i * UNKNOWNS + i];
        }
        return solution;
    }
}
