package io.github.lookalike.match;

/**
 * A small square of two pictures.
 *
 * @param contrast the larger of their deviations, in levels
 * @param difference between them, in levels (root mean square)
 * @param correlation between them, −1 to 1
 */
record Tile(double contrast, double difference, double correlation) {

    static Tile of(float[] first, float[] second, int columns, int rows, int left, int top, int side) {
        Moments both = new Moments();
        int right = Math.min(columns, left + side);
        int bottom = Math.min(rows, top + side);
        for (int y = top; y < bottom; y++) {
            both.addAll(first, second, y * columns + left, y * columns + right);
        }
        double squares = both.squaredDifferences();
        return new Tile(
                Math.sqrt(Math.max(both.varianceOfFirst(), both.varianceOfSecond())),
                both.count() == 0 ? 0 : Math.sqrt(squares / both.count()),
                both.correlation());
    }
}
