package io.github.lookalike.match;

/**
 * Finds how one picture lies in another by following the slope of their difference (Lucas and Kanade 1981, in the inverse
 * compositional form of Baker and Matthews 2004).
 */
final class Alignment {

    private static final int UNKNOWNS = 6;

    /** The search ends when no corner moves farther than this share of the side. */
    private static final double STILL = 0.0004;

    /** A map that leaves these bounds is astray: a picture is not enlarged more than this in one search. */
    private static final double FARTHEST = 0.45;

    private Alignment() {}

    /**
     * The map from the template to the picture near the start, or the start where none is found.
     *
     * @param template normalised, with few places unknown
     * @param picture normalised, of the same side
     */
    static Affine refine(Grid template, Grid picture, Affine start, int steps) {
        float[] slopes = slopes(template);
        Affine map = start;
        for (int step = 0; step < steps; step++) {
            double[] change = change(template, slopes, picture, map);
            if (change.length == 0) {
                return start;
            }
            Affine delta = new Affine(change[0], 1 + change[1], change[2], change[3], change[4], 1 + change[5]);
            if (Math.abs(delta.determinant()) < 0.2) {
                return start;
            }
            map = delta.inverse().then(map);
            if (start.inverse().then(map).displacement() > FARTHEST) {
                return start;
            }
            if (delta.displacement() < STILL) {
                break;
            }
        }
        return map;
    }

    /** Slopes along x and y, interleaved, per full width and height; 0 where not known. */
    private static float[] slopes(Grid grid) {
        int side = grid.side();
        float[] values = grid.values();
        float[] slopes = new float[2 * values.length];
        for (int row = 1; row < side - 1; row++) {
            for (int column = 1; column < side - 1; column++) {
                int i = row * side + column;
                float dx = (values[i + 1] - values[i - 1]) * side / 2;
                float dy = (values[i + side] - values[i - side]) * side / 2;
                slopes[2 * i] = Float.isNaN(dx) ? 0 : dx;
                slopes[2 * i + 1] = Float.isNaN(dy) ? 0 : dy;
            }
        }
        return slopes;
    }

    /** The step that lessens the difference most; empty when the places say nothing of it. */
    private static double[] change(Grid template, float[] slopes, Grid picture, Affine map) {
        int side = template.side();
        double[] normal = new double[UNKNOWNS * UNKNOWNS];
        double[] right = new double[UNKNOWNS];
        double[] line = new double[UNKNOWNS];
        for (int row = 0; row < side; row++) {
            double y = (row + 0.5) / side - 0.5;
            for (int column = 0; column < side; column++) {
                int i = row * side + column;
                double x = (column + 0.5) / side - 0.5;
                double error = picture.at(map.x(x, y), map.y(x, y)) - template.values()[i];
                if (Double.isNaN(error)) {
                    continue;
                }
                line[0] = slopes[2 * i];
                line[1] = line[0] * x;
                line[2] = line[0] * y;
                line[3] = slopes[2 * i + 1];
                line[4] = line[3] * x;
                line[5] = line[3] * y;
                accumulate(line, error, normal, right);
            }
        }
        return solve(normal, right);
    }

    private static void accumulate(double[] line, double error, double[] normal, double[] right) {
        for (int i = 0; i < UNKNOWNS; i++) {
            right[i] += line[i] * error;
            for (int j = 0; j <= i; j++) {
                normal[i * UNKNOWNS + j] += line[i] * line[j];
            }
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
