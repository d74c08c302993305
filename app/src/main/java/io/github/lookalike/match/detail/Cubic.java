package io.github.lookalike.match.detail;

/** Cubic interpolation between samples (Keys 1981, with a slope of −½ at the ends). */
final class Cubic {

    private static final int TAPS = 4;

    private Cubic() {}

    /** What a small picture shows at the place of a column and row of one of the same scene that is so large. */
    static double at(Samples small, int columns, int rows, int x, int y) {
        double across = (x + 0.5) * small.columns() / columns - 0.5;
        double down = (y + 0.5) * small.rows() / rows - 0.5;
        int left = (int) Math.floor(across);
        int top = (int) Math.floor(down);
        double sum = 0;
        for (int row = 0; row < TAPS; row++) {
            double line = 0;
            int from = Math.max(0, Math.min(small.rows() - 1, top + row - 1));
            for (int column = 0; column < TAPS; column++) {
                int at = Math.max(0, Math.min(small.columns() - 1, left + column - 1));
                line += weight(across - left - (column - 1)) * small.at(at, from);
            }
            sum += weight(down - top - (row - 1)) * line;
        }
        return sum;
    }

    /** How much a sample counts that lies so many samples away. */
    static double weight(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return (1.5 * d - 2.5) * d * d + 1;
        }
        return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
    }
}
