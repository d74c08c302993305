package io.github.lookalike.match.detail;

/**
 * How far the means of large cells of one channel differ, beyond what saving explains. Saving keeps the mean of a block to
 * half a step where the block is plain, and those of many blocks more closely.
 *
 * @param mean of all cells, in levels
 * @param most of any 3×3 cells together, in levels
 */
record Tones(double mean, double most) {

    /** Rounding, and what converting colours back and forth does to a mean, in levels. */
    private static final double ROUNDING = 0.35;

    private static final int NEIGHBOURS = 9;

    /** @param allowed levels that saving explains in a plain cell */
    static Tones of(Samples first, Samples second, double allowed) {
        int columns = first.columns();
        int rows = first.rows();
        double sum = 0;
        double most = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                double difference = second.at(x, y) - first.at(x, y);
                sum += Math.max(0, Math.abs(difference) - allowed - ROUNDING);
                if (x > 0 && y > 0 && x < columns - 1 && y < rows - 1) {
                    most = Math.max(most, Math.abs(around(first, second, x, y)) - allowed - ROUNDING);
                }
            }
        }
        return new Tones(sum / (columns * rows), most);
    }

    private static double around(Samples first, Samples second, int x, int y) {
        double sum = 0;
        for (int row = y - 1; row <= y + 1; row++) {
            for (int column = x - 1; column <= x + 1; column++) {
                sum += second.at(column, row) - first.at(column, row);
            }
        }
        return sum / NEIGHBOURS;
    }
}
