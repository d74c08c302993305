package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;

/** Compares two pictures of one scene tile by tile, at the size of the smaller one or less. */
final class Tiles {

    /** A tile differs when the difference in it is at least this strong in light or in colour, in levels. */
    private static final double STRONG = 26;

    /** And when it is this share of the contrast in the tile. */
    private static final double SHARE = 0.5;

    /** Colours are saved and decoded coarsely: one tile's is held against those around it, in levels. */
    private static final double STRONG_COLOUR = 9;

    /** This part of what sets a tile apart from those around it may be lost to coarseness. */
    private static final double LOST_COLOUR = 0.5;

    /** A tile shows something else when it follows the other no more than this. */
    private static final double KINSHIP = 0.5;

    /** Measured: of the tiles where texts of one form differ .16 is paint, of those with large letters over a page .31. */
    private static final double PAINTED = 0.25;

    /** So much of what was put on a picture has one colour; two words of a template have that of the ground as well. */
    private static final double ONE_COLOUR = 0.95;

    /** Letters over a whole page span no more of it than this. */
    private static final double WIDEST_PAINT = 0.4;

    /** With a mean square below this no tile follows the other so little, and none differs strongly. */
    private static final double LEAST_SQUARE = 0.75 * STRONG * STRONG;

    private final Raster first;
    private final Raster second;
    private final boolean toned;
    private final Bounds others = new Bounds();
    private final AddedMark paint = new AddedMark();
    private final ReplacedContent exchange;
    private int count;
    private int changed;

    private Tiles(Raster first, Raster second, boolean toned) {
        this.first = first;
        this.second = second;
        this.toned = toned;
        this.exchange = new ReplacedContent(first, second, STRONG);
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
        return change(Raster.of(first, columns, rows), Raster.of(second, columns, rows), toned, printed);
    }

    /** What differs between two of one size, as above. */
    static CloserLook.Change change(Raster first, Raster second, boolean toned, boolean printed) {
        Tiles tiles = new Tiles(first, second, toned);
        tiles.compareLight();
        if (!toned) {
            tiles.compareColour(first.blue(), second.blue());
            tiles.compareColour(first.red(), second.red());
        }
        double share = Math.min(1, (double) tiles.changed / Math.max(1, tiles.count));
        double sharpness = (Math.max(first.fine(), second.fine()) + 1) / (Math.min(first.fine(), second.fine()) + 1);
        boolean replaced = tiles.exchange.replaced(tiles.count) || tiles.recoloured();
        return new CloserLook.Change(share, tiles.spread(), printed, tiles.exchanged(), replaced, sharpness);
    }

    private void compareLight() {
        int side = Raster.TILE;
        for (int y = 0; y < first.rows(); y += side) {
            for (int x = 0; x < first.columns(); x += side) {
                int width = Math.min(side, first.columns() - x);
                int height = Math.min(side, first.rows() - y);
                Rectangle place = new Rectangle(x, y, width, height);
                count++;
                if (Tile.meanSquare(first, second, place) > LEAST_SQUARE) {
                    compareLight(place);
                }
            }
        }
    }

    private void compareLight(Rectangle place) {
        Tile tile = Tile.of(first, second, place);
        boolean other = tile.contrast() > STRONG && tile.correlation() < KINSHIP;
        changed += other || (!toned && differs(tile)) ? 1 : 0;
        if (other) {
            compareClosely(place);
        }
        if (tile.correlation() < KINSHIP) {
            exchange.addWhole(place, tile);
        }
    }

    private void compareClosely(Rectangle place) {
        exchange.add(place);
        others.add(place.x(), place.y(), place.x() + place.width(), place.y() + place.height());
        for (int y = place.y(); y < place.y() + place.height(); y++) {
            int from = y * first.columns() + place.x();
            for (int i = from; i < from + place.width(); i++) {
                paint.add(first.luma()[i], second.luma()[i], STRONG);
            }
        }
    }

    private double spread() {
        double spread = others.area() / ((double) first.columns() * first.rows());
        return spread <= WIDEST_PAINT && paint.share() > PAINTED ? 0 : spread;
    }

    /** What has one colour all over was put on the other, also where that shows the colour of the ground there. */
    private boolean exchanged() {
        return exchange.told() && paint.purity() < ONE_COLOUR;
    }

    private boolean recoloured() {
        return first.blue().length > 0 && Recoloured.told(first, second);
    }

    private void compareColour(float[] one, float[] other) {
        int wide = Raster.tiles(first.columns());
        int high = Raster.tiles(first.rows());
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                changed += strange(one, other, wide, high, x, y) || strange(other, one, wide, high, x, y) ? 1 : 0;
            }
        }
    }

    /** Whether no mixture of the colours around a tile is near to this one. */
    private static boolean strange(float[] colours, float[] others, int wide, int high, int x, int y) {
        float colour = colours[y * wide + x];
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        double around = 0;
        int count = 0;
        for (int row = Math.max(0, y - 1); row <= Math.min(high - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(wide - 1, x + 1); column++) {
                least = Math.min(least, others[row * wide + column]);
                most = Math.max(most, others[row * wide + column]);
                around += colours[row * wide + column];
                count++;
            }
        }
        double strong = STRONG_COLOUR + LOST_COLOUR * Math.abs(colour - around / count);
        return colour < least - strong || colour > most + strong;
    }

    private static boolean differs(Tile tile) {
        return tile.difference() > STRONG && tile.difference() > SHARE * tile.contrast();
    }
}
