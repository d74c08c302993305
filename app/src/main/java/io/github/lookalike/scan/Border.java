package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;

/**
 * Finds the part of a picture inside its uniform borders: frames of any colour, letterbox bars, scanner margins.
 *
 * <p>A line belongs to a border when nearly all of it has the colour of the outermost line. A border ends sharply:
 * where a plain background runs into the scene there is none, since copies would be trimmed each at another line.
 *
 * <p>Lines and the places along them are shares of the picture, not samples: one picture is cut alike whether it was saved
 * large or small, and however small its reader made it.
 */
final class Border {

    /** The short side has so many lines; the other as many more as it is longer. */
    private static final int LINES = 128;

    /** A line is looked at in so many places: the mean of each hides noise and dust. */
    private static final int PLACES = 64;

    /** How far a place may be from the border's colour, in levels: the ringing of JPEG beside an edge. */
    private static final int TOLERANCE = 9;

    /** The share of a line that may be outside the tolerance. */
    private static final double STRAYS = 0.02;

    /** The share of a line just inside a border that differs from it. */
    private static final double SHARP = 0.25;

    /** So many lines within a border the scene is there in full, be it by a line drawn around it. */
    private static final int INSIDE = 2;

    /** What is left must be this share of the width and of the height, or nothing is trimmed. */
    private static final double LEAST_LEFT = 0.2;

    /** What every picture has without a border. */
    static final Window WHOLE = new Window(0, 0, 1, 1);

    private final Pixels pixels;
    private final boolean rows;
    private final boolean fromEnd;
    private final int count;

    private Border(Pixels pixels, boolean rows, boolean fromEnd) {
        this.pixels = pixels;
        this.rows = rows;
        this.fromEnd = fromEnd;
        double length = rows ? pixels.coveredRows() : pixels.coveredColumns();
        double shortest = Math.min(pixels.coveredRows(), pixels.coveredColumns());
        this.count = (int) Math.round(LINES * length / shortest);
    }

    /** The part of a picture inside its borders; the whole picture when there are none or almost nothing else. */
    static Window content(Pixels pixels) {
        double top = new Border(pixels, true, false).share();
        double bottom = new Border(pixels, true, true).share();
        double left = new Border(pixels, false, false).share();
        double right = new Border(pixels, false, true).share();
        double width = 1 - left - right;
        double height = 1 - top - bottom;
        return width < LEAST_LEFT || height < LEAST_LEFT ? WHOLE : new Window(left, top, width, height);
    }

    /** How much of the picture is border on this side. */
    private double share() {
        float[] outermost = line(0);
        float colour = mean(outermost);
        if (strays(outermost, colour) > STRAYS * PLACES) {
            return 0;
        }
        for (int i = 1; i < count; i++) {
            float[] line = line(i);
            if (strays(line, colour) > STRAYS * PLACES) {
                return endsSharply(i, colour)
                        ? (i + 1 - mixed(line, line(Math.min(count - 1, i + 1)), colour)) / count
                        : 0;
            }
        }
        return 1;
    }

    private boolean endsSharply(int at, float colour) {
        boolean sharp = false;
        for (int i = at; i <= Math.min(count - 1, at + INSIDE) && !sharp; i++) {
            sharp = strays(line(i), colour) > SHARP * PLACES;
        }
        return sharp;
    }

    /**
     * How much of a line where a border ends lies within it, 0 to 1: it is so far between the border's colour and what the
     * next line shows.
     */
    private static double mixed(float[] line, float[] inside, float colour) {
        double full = distance(inside, colour);
        return full == 0 ? 1 : Math.min(1, distance(line, colour) / full);
    }

    private static double distance(float[] line, float colour) {
        double sum = 0;
        for (float value : line) {
            sum += Math.abs(value - colour);
        }
        return sum;
    }

    private static float mean(float[] line) {
        float sum = 0;
        for (float value : line) {
            sum += value;
        }
        return sum / line.length;
    }

    private static int strays(float[] line, float colour) {
        int strays = 0;
        for (float value : line) {
            strays += Math.abs(value - colour) > TOLERANCE ? 1 : 0;
        }
        return strays;
    }

    /** A line, counted from this side. */
    private float[] line(int index) {
        double at = (double) (fromEnd ? count - 1 - index : index) / count;
        double thick = 1.0 / count;
        return rows
                ? pixels.view(0, at, 1, thick).averagedLuma(PLACES, 1)
                : pixels.view(at, 0, thick, 1).averagedLuma(1, PLACES);
    }
}
