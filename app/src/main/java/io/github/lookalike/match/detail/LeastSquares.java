package io.github.lookalike.match.detail;

/** Solves normal equations. */
final class LeastSquares {

    private static final double SINGULAR = 1e-9;

    private LeastSquares() {}

    /**
     * By elimination.
     *
     * @param normal symmetric, of which the upper half is given, and the right side as last column; is written over
     * @return so many numbers; none where they cannot be told
     */
    static double[] solved(double[][] normal, int terms) {
        for (int i = 0; i < terms; i++) {
            for (int j = 0; j < i; j++) {
                normal[i][j] = normal[j][i];
            }
        }
        for (int i = 0; i < terms; i++) {
            if (!(Math.abs(normal[i][i]) > SINGULAR)) {
                return new double[0];
            }
            for (int j = i + 1; j < terms; j++) {
                double share = normal[j][i] / normal[i][i];
                for (int k = i; k <= terms; k++) {
                    normal[j][k] -= share * normal[i][k];
                }
            }
        }
        double[] solution = new double[terms];
        for (int i = terms - 1; i >= 0; i--) {
            double sum = normal[i][terms];
            for (int k = i + 1; k < terms; k++) {
                sum -= normal[i][k] * solution[k];
            }
            solution[i] = sum / normal[i][i];
        }
        return solution;
    }
}
