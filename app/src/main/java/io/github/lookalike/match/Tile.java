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
        double squares = 0;
        for (int y = top; y < Math.min(rows, top + side); y++) {
            for (int x = left; x < Math.min(columns, left + side); x++) {
                float a = first[y * columns + x];
                float b = second[y * columns + x];
                both.add(a, b);
                squares += (a - b) * (a - b);
            }
        }
        return new Tile(
                Math.sqrt(Math.max(both.varianceOfFirst(), both.varianceOfSecond())),
                both.count() == 0 ? 0 : Math.sqrt(squares / both.count()),
                both.correlation());
    }
}
