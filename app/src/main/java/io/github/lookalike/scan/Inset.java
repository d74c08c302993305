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

    /** So many written lines follow each other at most, as a share of the short side: a large name, an icon, not a picture. */
    private static final double WRITTEN = 0.16;

    /** The line after a bar, or one of the next, is clearly not of its ground: the bar ends sharply. */
    private static final int AFTER = 3;

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
        EdgeLines lines = new EdgeLines(rest, rows, fromEnd);
        float[] first = lines.line(0);
        float ground = EdgeLines.mean(first);
        if (!EdgeLines.isEven(first, ground)) {
            return 0;
        }
        int even = 0;
        for (int i = 1; i < lines.count(); i++) {
            float[] line = lines.line(i);
            if (EdgeLines.isEven(line, ground)) {
                even = i;
            } else if (!EdgeLines.isEvenAtEnds(line, ground) || i - even > WRITTEN * EdgeLines.SHORT_SIDE) {
                return lines.isSharpWithin(even + 1, even + AFTER, ground) ? (even + 1.0) / lines.count() : 0;
            }
        }
        return 0;
    }
}
