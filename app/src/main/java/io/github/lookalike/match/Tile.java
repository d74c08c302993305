package io.github.lookalike.match;

import io.github.lookalike.api.Rectangle;

/**
 * A small part of two pictures.
 *
 * @param contrast the larger of their deviations, in levels
 * @param difference between them, in levels (root mean square)
 * @param correlation between them, −1 to 1
 */
record Tile(double contrast, double difference, double correlation) {

    static Tile of(Raster first, Raster second, Rectangle place) {
        Moments both = new Moments();
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            both.addAll(first.luma(), second.luma(), from, from + place.width());
        }
        double squares = both.squaredDifferences();
        return new Tile(
                Math.sqrt(Math.max(both.varianceOfFirst(), both.varianceOfSecond())),
                Math.sqrt(squares / both.count()),
                both.correlation());
    }

    /** The square of the difference alone, in a fraction of the time. */
    static double meanSquare(Raster first, Raster second, Rectangle place) {
        byte[] one = first.luma();
        byte[] other = second.luma();
        int sum = 0;
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            for (int i = from; i < from + place.width(); i++) {
                int difference = (one[i] & 0xff) - (other[i] & 0xff);
                sum += difference * difference;
            }
        }
        return (double) sum / (place.width() * place.height());
    }
}
