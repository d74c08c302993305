package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;

/**
 * Finds the part of a picture inside its uniform borders: frames of any colour, letterbox bars, scanner margins.
 *
 * <p>A line belongs to a border when nearly all of it has the colour of the outermost line. A border ends sharply:
 * where a plain background runs into the scene there is none, since copies would be trimmed each at another line.
 */
final class Border {

    /** So many lines within a border the scene is there in full, be it by a line drawn around it. */
    private static final int INSIDE = 2;

    /** What is left must be this share of the width and of the height, or nothing is trimmed. */
    private static final double LEAST_LEFT = 0.2;

    /** What every picture has without a border. */
    static final Window WHOLE = new Window(0, 0, 1, 1);

    private final EdgeLines lines;

    private Border(Pixels pixels, boolean rows, boolean fromEnd) {
        this.lines = new EdgeLines(pixels, rows, fromEnd);
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
        float[] outermost = lines.line(0);
        float colour = EdgeLines.mean(outermost);
        if (!EdgeLines.isEven(outermost, colour)) {
            return 0;
        }
        for (int i = 1; i < lines.count(); i++) {
            float[] line = lines.line(i);
            if (!EdgeLines.isEven(line, colour)) {
                return lines.isSharpWithin(i, i + INSIDE, colour)
                        ? (i + 1 - mixed(line, lines.line(Math.min(lines.count() - 1, i + 1)), colour)) / lines.count()
                        : 0;
            }
        }
        return 1;
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
}
