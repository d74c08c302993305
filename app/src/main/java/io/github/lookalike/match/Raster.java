package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;

/**
 * A picture at the size at which it is compared with another.
 *
 * @param luma row by row, in levels without a sign
 * @param blue the blue colour difference of each tile, row by row
 * @param red the red one
 * @param fine the mean squared step of luma from one column to the next
 */
// Arrays: read for each place of each pair.
@SuppressWarnings("ArrayRecordComponent")
record Raster(int columns, int rows, byte[] luma, float[] blue, float[] red, double fine) {

    /** Columns and rows of a tile. */
    static final int TILE = 16;

    /** At the size it has. */
    static Raster of(Pixels pixels) {
        return of(pixels, pixels.width(), pixels.height());
    }

    static Raster of(Pixels pixels, int columns, int rows) {
        int wide = tiles(columns);
        int high = tiles(rows);
        byte[] luma = pixels.averagedLevels(columns, rows);
        return new Raster(
                columns,
                rows,
                luma,
                pixels.averagedBlueDifference(wide, high),
                pixels.averagedRedDifference(wide, high),
                fine(luma, columns));
    }

    /** A square without colours. */
    static Raster ofLuma(int side, byte[] luma) {
        return new Raster(side, side, luma, new float[0], new float[0], fine(luma, side));
    }

    /** How many tiles there are along so many columns or rows. */
    static int tiles(int places) {
        return Math.max(1, places / TILE);
    }

    boolean sameSize(Raster other) {
        return columns == other.columns && rows == other.rows;
    }

    /** In bytes. */
    long size() {
        return luma.length + (long) Float.BYTES * (blue.length + red.length);
    }

    /** Rounded to levels without a sign. */
    static byte[] levels(float[] values) {
        byte[] levels = new byte[values.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (values[i] + 0.5f);
        }
        return levels;
    }

    private static double fine(byte[] luma, int columns) {
        long sum = 0;
        for (int start = 0; start < luma.length; start += columns) {
            for (int i = start + 1; i < start + columns; i++) {
                int step = (luma[i] & 0xff) - (luma[i - 1] & 0xff);
                sum += (long) step * step;
            }
        }
        return (double) sum / luma.length;
    }
}
