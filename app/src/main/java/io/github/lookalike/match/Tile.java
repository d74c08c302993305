package io.github.lookalike.match;

import io.github.lookalike.api.Rectangle;

/**
 * A small part of two pictures.
 *
 * @param contrast the larger of their deviations, in levels
 * @param leastContrast the smaller one
 * @param difference between them, in levels (root mean square); where one is the other a little softer, what that leaves
 * @param correlation between them, −1 to 1
 */
record Tile(double contrast, double leastContrast, double difference, double correlation) {

    /** What has less than this share of the other's contrast is faded, not soft. */
    private static final double SOFTER = 0.6;

    static Tile of(Raster first, Raster second, Rectangle place) {
        Moments both = moments(first, second, place);
        return new Tile(
                Math.sqrt(Math.max(both.varianceOfFirst(), both.varianceOfSecond())),
                Math.sqrt(Math.min(both.varianceOfFirst(), both.varianceOfSecond())),
                Math.sqrt(difference(both)),
                both.correlation());
    }

    static Moments moments(Raster first, Raster second, Rectangle place) {
        Moments both = new Moments();
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            both.addAll(first.luma(), second.luma(), from, from + place.width());
        }
        return both;
    }

    /** Lines a sample wide are softer in one of two sizes: of the contrast then only what does not follow the other counts. */
    private static double difference(Moments both) {
        double all = both.squaredDifferences() / both.count();
        double least = Math.min(both.varianceOfFirst(), both.varianceOfSecond());
        double most = Math.max(both.varianceOfFirst(), both.varianceOfSecond());
        if (least < SOFTER * SOFTER * most) {
            return all;
        }
        double lighter = both.meanOfFirst() - both.meanOfSecond();
        double alike = Math.max(0, both.correlation());
        return Math.min(all, lighter * lighter + most * (1 - alike * alike));
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
