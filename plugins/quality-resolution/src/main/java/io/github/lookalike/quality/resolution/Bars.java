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
        for (int line = 0; line < side; line++) {
            if (strays(rows, fromEnd, line, lightness) > STRAYS) {
                boolean sharp = strays(rows, fromEnd, Math.min(side - 1, line + 2), lightness) > SHARP;
                return line > 0 && sharp ? line + 1 : 0;
            }
        }
        return side;
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
