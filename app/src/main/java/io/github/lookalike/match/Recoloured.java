package io.github.lookalike.match;

import io.github.lookalike.api.Rectangle;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks whether a drawing of few even colours has other ones in the same outlines, as products of one kind have: there a
 * colour is content. What has many colours, or light of its own, may have been toned instead; and where the edges of the picture
 * have another colour, it was laid on another ground, as a cut-out on white.
 */
final class Recoloured {

    /** A tile that deviates less is even, in levels. */
    private static final double EVEN = 6;

    /** So many of all tiles are even in a drawing. */
    private static final double LEAST_EVEN = 0.6;

    /** What saving moves an even colour by, in levels. */
    private static final double SAME = 4;

    /** More than saving moves it by, in levels. */
    private static final double OTHER = 10;

    /** A colour takes so much of the picture, and so does the ground, which is as it was. */
    private static final double LEAST_SHARE = 0.04;

    /** A drawing with more colours may have been toned. */
    private static final int FEW = 3;

    /** Colours nearer than this are one, in levels. */
    private static final int STEP = 24;

    private final Map<Integer, Integer> colours = new HashMap<>();
    private int even;
    private int same;
    private int other;
    private int sameAtEdge;
    private int otherAtEdge;

    private Recoloured() {}

    static boolean told(Raster first, Raster second) {
        Recoloured drawing = new Recoloured();
        int wide = Raster.tiles(first.columns());
        int high = Raster.tiles(first.rows());
        for (int row = 0; row < high; row++) {
            for (int column = 0; column < wide; column++) {
                boolean edge = row == 0 || column == 0 || row == high - 1 || column == wide - 1;
                drawing.add(first, second, row * wide + column, place(first, wide, high, column, row), edge);
            }
        }
        return drawing.told(wide * high);
    }

    private static Rectangle place(Raster raster, int wide, int high, int column, int row) {
        int x = column * raster.columns() / wide;
        int y = row * raster.rows() / high;
        return new Rectangle(x, y, (column + 1) * raster.columns() / wide - x, (row + 1) * raster.rows() / high - y);
    }

    private void add(Raster first, Raster second, int tile, Rectangle place, boolean edge) {
        Moments both = Tile.moments(first, second, place);
        if (Math.max(both.varianceOfFirst(), both.varianceOfSecond()) > EVEN * EVEN) {
            return;
        }
        even++;
        double apart = Math.max(
                Math.abs(both.meanOfFirst() - both.meanOfSecond()),
                Math.max(
                        Math.abs(first.blue()[tile] - second.blue()[tile]),
                        Math.abs(first.red()[tile] - second.red()[tile])));
        same += apart < SAME ? 1 : 0;
        other += apart > OTHER ? 1 : 0;
        sameAtEdge += edge && apart < SAME ? 1 : 0;
        otherAtEdge += edge && apart > OTHER ? 1 : 0;
        int colour = ((int) both.meanOfFirst() / STEP * 16 + (int) first.blue()[tile] / STEP) * 16
                + (int) first.red()[tile] / STEP;
        colours.merge(colour, 1, Integer::sum);
    }

    private boolean told(int tiles) {
        double least = LEAST_SHARE * tiles;
        return even > LEAST_EVEN * tiles
                && same > least
                && other > least
                && sameAtEdge >= otherAtEdge
                && colours.values().stream().filter(count -> count > least).count() <= FEW;
    }
}
