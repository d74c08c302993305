package io.github.lookalike.quality.resolution;

/**
 * Finds bars and borders of one lightness along the sides of a picture. Each line of one must keep to the lightness of the
 * outermost one over its whole length, and it must end sharply: a sky that runs into the scene is none.
 */
final class Bars {

    /** How far luma may be from the bar's; compression leaves traces. */
    private static final int TOLERANCE = 8;

    /** The share of a line that may be outside the tolerance. */
    private static final double STRAYS = 0.02;

    /** The share of a line just inside that must differ. */
    private static final double SHARP = 0.25;

    /** How far from black or white, and from each other, the parts of a line of pure black or white are at most. */
    private static final double PURE = 2;

    /** The share of a line that words may cover. */
    private static final double MOST_WORDS = 0.6;

    /** The share of a line beyond a bar with words that must differ, so that no page is taken for one. */
    private static final double CAPTION_ENDS = 0.75;

    /** Up to this share of the picture. */
    private static final double DEEPEST_CAPTION = 0.3;

    private final float[] luma;
    private final int side;

    /**
     * @param luma of a square of {@code side × side} cells over the whole picture, 0 to 255
     */
    Bars(float[] luma, int side) {
        this.luma = luma;
        this.side = side;
    }

    /** The share of the picture that bars cover, 0 to 1; cells that mix bar and picture count as bar. */
    double share() {
        int rows = side - lines(true, false) - lines(true, true);
        int columns = side - lines(false, false) - lines(false, true);
        return rows <= 0 || columns <= 0 ? 0 : 1 - (double) rows * columns / (side * side);
    }

    private int lines(boolean rows, boolean fromEnd) {
        double sum = 0;
        for (int at = 0; at < side; at++) {
            sum += value(rows, fromEnd, 0, at);
        }
        double lightness = sum / side;
        int plain = plainLines(rows, fromEnd, 0, lightness);
        int written = plain > 0 ? lastOfCaption(rows, fromEnd, plain, lightness) : plain;
        if (written == side) {
            return side;
        }
        double beyond = strays(rows, fromEnd, Math.min(side - 1, written + 1), lightness);
        boolean sharp = beyond > (written > plain ? CAPTION_ENDS : SHARP);
        return written > 0 && sharp
                ? written
                : Math.max(
                        written > plain ? endOf(rows, fromEnd, plain, lightness) : 0, even(rows, fromEnd, lightness));
    }

    /** The lines of pure black or white, which end nowhere sharply where the picture is dark or light itself. */
    private int even(boolean rows, boolean fromEnd, double lightness) {
        if (lightness > PURE && lightness < 255 - PURE) {
            return 0;
        }
        int line = 0;
        while (line < side && isEven(rows, fromEnd, line, lightness)) {
            line++;
        }
        return line;
    }

    private boolean isEven(boolean rows, boolean fromEnd, int line, double lightness) {
        for (int at = 0; at < side; at++) {
            if (Math.abs(value(rows, fromEnd, line, at) - lightness) > PURE) {
                return false;
            }
        }
        return true;
    }

    private int endOf(boolean rows, boolean fromEnd, int plain, double lightness) {
        return strays(rows, fromEnd, Math.min(side - 1, plain + 1), lightness) > SHARP ? plain : 0;
    }

    /** The lines from one on that keep to a lightness, and the one that mixes bar and picture; 0 when there are none. */
    private int plainLines(boolean rows, boolean fromEnd, int from, double lightness) {
        int line = from;
        while (line < side && strays(rows, fromEnd, line, lightness) <= STRAYS) {
            line++;
        }
        return line > from && line < side ? line + 1 : line;
    }

    /** A bar with words on it goes on where, not far inside, a line keeps to its lightness again and those between mostly do. */
    private int lastOfCaption(boolean rows, boolean fromEnd, int plain, double lightness) {
        int last = plain;
        for (int line = plain; line < side * DEEPEST_CAPTION; line++) {
            double strays = strays(rows, fromEnd, line, lightness);
            if (strays > MOST_WORDS) {
                break;
            }
            if (strays <= STRAYS) {
                line = plainLines(rows, fromEnd, line, lightness) - 1;
                last = line + 1;
            }
        }
        return last;
    }

    private double strays(boolean rows, boolean fromEnd, int line, double lightness) {
        int strays = 0;
        for (int at = 0; at < side; at++) {
            strays += Math.abs(value(rows, fromEnd, line, at) - lightness) > TOLERANCE ? 1 : 0;
        }
        return (double) strays / side;
    }

    private float value(boolean rows, boolean fromEnd, int line, int at) {
        int place = fromEnd ? side - 1 - line : line;
        return rows ? luma[place * side + at] : luma[at * side + place];
    }
}
