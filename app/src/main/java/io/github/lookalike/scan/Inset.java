package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;

/**
 * Finds the picture within a picture: inside bars that say something, as captions, the lower edge of a signed instant photo and
 * what a phone or a program shows around a picture do. {@link Border} cuts what is even; here a bar may be written on.
 *
 * <p>A bar begins with an even line and ends with one; in between lines may be written on as long as both their ends show the
 * bar's ground. Where a bar ends another of another colour may begin.
 */
final class Inset {

    /** The short side has so many lines; the other as many more as it is longer. */
    private static final int LINES = 128;

    private static final int PLACES = 64;

    /** How far a place may be from the bar's ground, in levels: the ringing of JPEG beside letters. */
    private static final int TOLERANCE = 9;

    /** The share of an even line that may be outside the tolerance. */
    private static final double STRAYS = 0.02;

    /** So many written lines follow each other at most, as a share of the short side: a large name, an icon, not a picture. */
    private static final double WRITTEN = 0.16;

    /** The line after a bar differs from its ground in so much at least: the bar ends sharply. */
    private static final double SHARP = 0.25;

    /** Bars of so many colours follow each other at most: of the system, of the program, of the page. */
    private static final int BARS = 6;

    /** So much of the width and of the height is left, or there is no picture within. */
    private static final double LEAST_LEFT = 0.25;

    /** What is left is the content itself. */
    private static final double ALL = 0.97;

    private final Pixels pixels;

    private double left;
    private double top;
    private double right = 1;
    private double bottom = 1;

    private Inset(Pixels pixels) {
        this.pixels = pixels;
    }

    /**
     * The picture within, by shares of the content; the whole where there is none.
     *
     * @param content what lies inside the even borders of the picture
     */
    static Window within(Pixels picture, Window content) {
        Inset inset = new Inset(picture);
        for (int bar = 0; bar < BARS && inset.cut(); bar++) {}
        return inset.of(content);
    }

    private Window of(Window content) {
        double x = Math.max(0, (left - content.left()) / content.width());
        double y = Math.max(0, (top - content.top()) / content.height());
        double width = Math.min(1, (right - content.left()) / content.width()) - x;
        double height = Math.min(1, (bottom - content.top()) / content.height()) - y;
        boolean none = width < LEAST_LEFT || height < LEAST_LEFT || width * height > ALL;
        return none ? Border.WHOLE : new Window(x, y, width, height);
    }

    /** Takes off a bar from each side that has one; whether there was any. */
    private boolean cut() {
        double above = bar(true, false);
        double below = bar(true, true);
        if (above + below < 1) {
            top += above * (bottom - top);
            bottom -= below * (bottom - top) / (1 - above);
        }
        double before = bar(false, false);
        double after = bar(false, true);
        if (before + after < 1) {
            left += before * (right - left);
            right -= after * (right - left) / (1 - before);
        }
        return above + below + before + after > 0 && right - left > LEAST_LEFT && bottom - top > LEAST_LEFT;
    }

    /** How much of what is left a bar takes on this side; 0 where there is none, or nothing but one. */
    private double bar(boolean rows, boolean fromEnd) {
        Pixels rest = pixels.view(left, top, right - left, bottom - top);
        double length = rows ? rest.coveredRows() : rest.coveredColumns();
        double shortest = Math.min(rest.coveredRows(), rest.coveredColumns());
        int count = (int) Math.round(LINES * length / shortest);
        float[] first = line(rest, rows, fromEnd, 0, count);
        float ground = mean(first);
        if (strays(first, ground) > STRAYS * PLACES) {
            return 0;
        }
        int even = 0;
        for (int i = 1; i < count; i++) {
            float[] line = line(rest, rows, fromEnd, i, count);
            if (strays(line, ground) <= STRAYS * PLACES) {
                even = i;
            } else if (!written(line, ground) || i - even > WRITTEN * LINES) {
                return ended(rest, rows, fromEnd, even, count, ground);
            }
        }
        return 0;
    }

    private static double ended(Pixels rest, boolean rows, boolean fromEnd, int even, int count, float ground) {
        for (int i = even + 1; i <= Math.min(count - 1, even + 3); i++) {
            float[] line = line(rest, rows, fromEnd, i, count);
            if (strays(line, ground) > SHARP * PLACES) {
                return (even + 1.0) / count;
            }
        }
        return 0;
    }

    /** Whether both ends of a line show the ground: letters begin at a margin. */
    private static boolean written(float[] line, float ground) {
        return Math.abs(line[0] - ground) <= TOLERANCE && Math.abs(line[line.length - 1] - ground) <= TOLERANCE;
    }

    private static int strays(float[] line, float ground) {
        int strays = 0;
        for (float value : line) {
            strays += Math.abs(value - ground) > TOLERANCE ? 1 : 0;
        }
        return strays;
    }

    private static float mean(float[] line) {
        float sum = 0;
        for (float value : line) {
            sum += value;
        }
        return sum / line.length;
    }

    /** A line, counted from this side. */
    private static float[] line(Pixels rest, boolean rows, boolean fromEnd, int index, int count) {
        double at = (double) (fromEnd ? count - 1 - index : index) / count;
        double thick = 1.0 / count;
        return rows
                ? rest.view(0, at, 1, thick).averagedLuma(PLACES, 1)
                : rest.view(at, 0, thick, 1).averagedLuma(1, PLACES);
    }
}
