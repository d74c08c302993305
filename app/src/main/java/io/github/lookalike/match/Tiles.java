package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;

/** Compares two pictures of one scene tile by tile, at the size of the smaller one or less. */
final class Tiles {

    private static final int SIDE = 16;

    /** A tile differs when the difference in it is at least this strong in light or in colour, in levels. */
    private static final double STRONG = 26;

    /** And when it is this share of the contrast in the tile. */
    private static final double SHARE = 0.5;

    /** Colours are saved and decoded coarsely: one tile's is held against those around it, in levels. */
    private static final double STRONG_COLOUR = 9;

    /** A tile shows something else when it follows the other no more than this. */
    private static final double KINSHIP = 0.5;

    /** Measured: of the tiles where texts of one form differ .16 is paint, of those with large letters over a page .31. */
    private static final double PAINTED = 0.25;

    /** Letters over a whole page span no more of it than this. */
    private static final double WIDEST_PAINT = 0.4;

    private final int columns;
    private final int rows;
    private final Bounds others = new Bounds();
    private final Paint paint = new Paint();
    private int count;
    private int changed;
    private double sharpness = 1;

    private Tiles(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * What differs.
     *
     * @param shortSide the length of the short side at which to compare, or less where a picture is smaller
     * @param toned whether light and colour are known to differ, so that only outlines count
     * @param printed whether both are pages
     */
    static CloserLook.Change change(Pixels first, Pixels second, int shortSide, boolean toned, boolean printed) {
        int one = Math.min(first.width(), first.height());
        int other = Math.min(second.width(), second.height());
        Pixels smaller = one <= other ? first : second;
        double scale = Math.min(1, (double) shortSide / Math.min(one, other));
        int columns = Math.max(1, (int) Math.round(smaller.width() * scale));
        int rows = Math.max(1, (int) Math.round(smaller.height() * scale));
        Tiles tiles = new Tiles(columns, rows);
        tiles.compareLight(first.averagedLuma(columns, rows), second.averagedLuma(columns, rows), toned);
        if (!toned) {
            int wide = Math.max(1, columns / SIDE);
            int high = Math.max(1, rows / SIDE);
            tiles.compareColour(
                    first.averagedBlueDifference(wide, high), second.averagedBlueDifference(wide, high), wide, high);
            tiles.compareColour(
                    first.averagedRedDifference(wide, high), second.averagedRedDifference(wide, high), wide, high);
        }
        double share = Math.min(1, (double) tiles.changed / Math.max(1, tiles.count));
        return new CloserLook.Change(share, tiles.spread(), printed, tiles.sharpness);
    }

    private void compareLight(float[] first, float[] second, boolean toned) {
        for (int y = 0; y < rows; y += SIDE) {
            for (int x = 0; x < columns; x += SIDE) {
                Tile tile = Tile.of(first, second, columns, rows, x, y, SIDE);
                boolean other = tile.contrast() > STRONG && tile.correlation() < KINSHIP;
                count++;
                changed += other || (!toned && differs(tile)) ? 1 : 0;
                if (other) {
                    compareClosely(first, second, x, y);
                }
            }
        }
        double fine = fineContrast(first);
        double otherFine = fineContrast(second);
        sharpness = (Math.max(fine, otherFine) + 1) / (Math.min(fine, otherFine) + 1);
    }

    private double spread() {
        double spread = others.area() / ((double) columns * rows);
        return spread <= WIDEST_PAINT && paint.share() > PAINTED ? 0 : spread;
    }

    private void compareClosely(float[] first, float[] second, int left, int top) {
        int right = Math.min(columns, left + SIDE);
        int bottom = Math.min(rows, top + SIDE);
        others.add(left, top, right, bottom);
        for (int y = top; y < bottom; y++) {
            for (int i = y * columns + left; i < y * columns + right; i++) {
                paint.add(first[i], second[i], STRONG);
            }
        }
    }

    private void compareColour(float[] first, float[] second, int wide, int high) {
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                boolean other = strange(first[y * wide + x], second, wide, high, x, y)
                        || strange(second[y * wide + x], first, wide, high, x, y);
                changed += other ? 1 : 0;
            }
        }
    }

    /** Whether no mixture of the colours around a tile is near to this one. */
    private static boolean strange(float colour, float[] colours, int wide, int high, int x, int y) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int row = Math.max(0, y - 1); row <= Math.min(high - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(wide - 1, x + 1); column++) {
                least = Math.min(least, colours[row * wide + column]);
                most = Math.max(most, colours[row * wide + column]);
            }
        }
        return colour < least - STRONG_COLOUR || colour > most + STRONG_COLOUR;
    }

    private static boolean differs(Tile tile) {
        return tile.difference() > STRONG && tile.difference() > SHARE * tile.contrast();
    }

    /** The mean squared step from one column to the next. */
    private double fineContrast(float[] values) {
        double sum = 0;
        for (int start = 0; start < values.length; start += columns) {
            float before = values[start];
            for (int i = start + 1; i < start + columns; i++) {
                float step = values[i] - before;
                sum += step * step;
                before = values[i];
            }
        }
        return sum / values.length;
    }
}
