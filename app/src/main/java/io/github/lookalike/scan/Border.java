package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;

/**
 * Finds the part of a picture inside its uniform borders: frames of any colour, letterbox bars, scanner margins.
 *
 * <p>A line belongs to a border when nearly all of it has the colour of the outermost line. A border ends sharply:
 * where a plain background runs into the scene there is none, since copies would be trimmed each at another line.
 */
final class Border {

    /** How far a sample may be from the border's colour, in levels: the ringing of JPEG beside an edge. */
    private static final int TOLERANCE = 9;

    /** The share of a line that may be outside the tolerance. */
    private static final double STRAYS = 0.02;

    /** The share of a line just inside a border that differs from it. */
    private static final double SHARP = 0.25;

    /** What is left must be this share of the width and of the height, or nothing is trimmed. */
    private static final double LEAST_LEFT = 0.2;

    private Border() {}

    /** The part of a picture inside its borders; the whole picture when there are none or almost nothing else. */
    static Rectangle content(Pixels pixels) {
        int top = lines(pixels, true, false);
        int bottom = lines(pixels, true, true);
        int left = lines(pixels, false, false);
        int right = lines(pixels, false, true);
        int width = pixels.width() - left - right;
        int height = pixels.height() - top - bottom;
        if (width < Math.max(1, LEAST_LEFT * pixels.width()) || height < Math.max(1, LEAST_LEFT * pixels.height())) {
            return new Rectangle(0, 0, pixels.width(), pixels.height());
        }
        return new Rectangle(left, top, width, height);
    }

    /** Border lines on one side, with the line behind them that mixes border and picture. */
    private static int lines(Pixels pixels, boolean rows, boolean fromEnd) {
        int count = rows ? pixels.height() : pixels.width();
        int length = rows ? pixels.width() : pixels.height();
        int colour = mean(pixels, rows, fromEnd ? count - 1 : 0, length);
        for (int i = 0; i < count; i++) {
            if (strays(pixels, rows, fromEnd ? count - 1 - i : i, length, colour) > STRAYS * length) {
                int inside = Math.min(count - 1, i + 3);
                int strays = strays(pixels, rows, fromEnd ? count - 1 - inside : inside, length, colour);
                return i > 0 && strays > SHARP * length ? i + 1 : 0;
            }
        }
        return count;
    }

    private static int mean(Pixels pixels, boolean rows, int line, int length) {
        int right = rows ? 1 : 0;
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += luma(pixels, i, line, right);
        }
        return Math.round((float) sum / length);
    }

    private static int strays(Pixels pixels, boolean rows, int line, int length, int colour) {
        int right = rows ? 1 : 0;
        int strays = 0;
        for (int i = 0; i < length; i++) {
            strays += Math.abs(luma(pixels, i, line, right) - colour) > TOLERANCE ? 1 : 0;
        }
        return strays;
    }

    /**
     * A sample of a row, or else of a column, without a branch, for which the loops above would be compiled twice.
     *
     * @param right 1 for rows, 0 for columns
     */
    private static int luma(Pixels pixels, int i, int line, int right) {
        int down = 1 - right;
        return pixels.luma(i * right + line * down, i * down + line * right);
    }
}
