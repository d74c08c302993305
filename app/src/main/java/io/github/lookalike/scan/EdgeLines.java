package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;

/**
 * The rows or columns of a picture, counted from one of its sides, as {@link Border} and {@link Inset} look at them.
 *
 * <p>Lines and the places along them are shares of the picture, not samples: one picture is cut alike whether it was saved
 * large or small, and however small its reader made it.
 */
final class EdgeLines {

    /** The short side has so many lines; the other as many more as it is longer. */
    static final int SHORT_SIDE = 128;

    /** A line is looked at in so many places: the mean of each hides noise and dust. */
    private static final int PLACES = 64;

    /** How far a place may be from the ground of a border, in levels: the ringing of JPEG beside an edge or letters. */
    private static final int TOLERANCE = 9;

    /** The share of an even line that may be outside the tolerance. */
    private static final double STRAYS = 0.02;

    /** The share of a line just inside a border that differs from it: it ends sharply. */
    private static final double SHARP = 0.25;

    private final Pixels pixels;
    private final boolean rows;
    private final boolean fromEnd;
    private final int count;

    EdgeLines(Pixels pixels, boolean rows, boolean fromEnd) {
        this.pixels = pixels;
        this.rows = rows;
        this.fromEnd = fromEnd;
        double length = rows ? pixels.coveredRows() : pixels.coveredColumns();
        double shortest = Math.min(pixels.coveredRows(), pixels.coveredColumns());
        this.count = (int) Math.round(SHORT_SIDE * length / shortest);
    }

    int count() {
        return count;
    }

    /** A line, counted from this side. */
    float[] line(int index) {
        double at = (double) (fromEnd ? count - 1 - index : index) / count;
        double thick = 1.0 / count;
        return rows
                ? pixels.view(0, at, 1, thick).averagedLuma(PLACES, 1)
                : pixels.view(at, 0, thick, 1).averagedLuma(1, PLACES);
    }

    /** Whether one of these lines, as far as there are so many, is clearly not of the ground. */
    boolean isSharpWithin(int first, int last, float ground) {
        boolean sharp = false;
        for (int i = first; i <= Math.min(count - 1, last) && !sharp; i++) {
            sharp = strays(line(i), ground) > SHARP * PLACES;
        }
        return sharp;
    }

    /** Whether nearly all of a line shows the ground. */
    static boolean isEven(float[] line, float ground) {
        return strays(line, ground) <= STRAYS * PLACES;
    }

    /** Whether both ends of a line show the ground. */
    static boolean isEvenAtEnds(float[] line, float ground) {
        return isNear(line[0], ground) && isNear(line[line.length - 1], ground);
    }

    static float mean(float[] line) {
        float sum = 0;
        for (float value : line) {
            sum += value;
        }
        return sum / line.length;
    }

    private static int strays(float[] line, float ground) {
        int strays = 0;
        for (float value : line) {
            strays += isNear(value, ground) ? 0 : 1;
        }
        return strays;
    }

    private static boolean isNear(float value, float ground) {
        return Math.abs(value - ground) <= TOLERANCE;
    }
}
