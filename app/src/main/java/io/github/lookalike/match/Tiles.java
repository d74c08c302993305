package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;

/** Compares two pictures of one scene tile by tile. */
final class Tiles {

    private static final int SIDE = 16;

    /** A tile differs when what is left of its difference is at least this strong, in levels. */
    private static final double STRONG = 28;

    /** And when it is this share of the contrast in the tile. */
    private static final double SHARE = 0.5;

    private Tiles() {}

    /** The share of tiles that differ, 0 to 1, at the size of the smaller picture or less. */
    static double changed(Pixels first, Pixels second, int shortSide) {
        int least = Math.min(Math.min(first.width(), first.height()), Math.min(second.width(), second.height()));
        Pixels smaller = Math.min(first.width(), first.height()) == least ? first : second;
        double scale = Math.min(1, (double) shortSide / least);
        int columns = Math.max(1, (int) Math.round(smaller.width() * scale));
        int rows = Math.max(1, (int) Math.round(smaller.height() * scale));
        return changed(first.averagedLuma(columns, rows), second.averagedLuma(columns, rows), columns, rows);
    }

    private static double changed(float[] first, float[] second, int columns, int rows) {
        int tiles = 0;
        int changed = 0;
        for (int y = 0; y < rows; y += SIDE) {
            for (int x = 0; x < columns; x += SIDE) {
                tiles++;
                changed += differs(first, second, columns, rows, x, y) ? 1 : 0;
            }
        }
        return (double) changed / tiles;
    }

    private static boolean differs(float[] first, float[] second, int columns, int rows, int left, int top) {
        Moments both = new Moments();
        double squares = 0;
        for (int y = top; y < Math.min(rows, top + SIDE); y++) {
            for (int x = left; x < Math.min(columns, left + SIDE); x++) {
                float a = first[y * columns + x];
                float b = second[y * columns + x];
                both.add(a, b);
                squares += (a - b) * (a - b);
            }
        }
        double difference = Math.sqrt(squares / both.count());
        double contrast = Math.sqrt(Math.max(both.varianceOfFirst(), both.varianceOfSecond()));
        return difference > STRONG && difference > SHARE * contrast;
    }
}
