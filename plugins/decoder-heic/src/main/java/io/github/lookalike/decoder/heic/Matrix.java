package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.heif.Property.Colours;

/**
 * How much red, green and blue differ from luma for a colour difference of 1 (ITU-T H.273 §8.3).
 *
 * @param redOfBlue how much red is added for each unit of the first colour difference, and so on
 */
record Matrix(
        double redOfBlue, double redOfRed, double greenOfBlue, double greenOfRed, double blueOfBlue, double blueOfRed) {

    /** The code of pictures whose planes are green, blue and red. */
    static final int GBR = 0;

    private static final int YCGCO = 8;
    /** Where the matrix is made of the primaries. */
    private static final int DERIVED = 12;

    private static final int DERIVED_CONSTANT = 13;

    /** That of JFIF. */
    static final Matrix BT601 = of(.299, .114);

    /** The matrix of some codes; that of JFIF where they say nothing or something rare. */
    static Matrix of(Colours colours) {
        return switch (colours.matrix()) {
            case 1 -> of(.2126, .0722);
            case 4 -> of(.30, .11);
            case 7 -> of(.212, .087);
            case YCGCO -> new Matrix(-1, 1, 1, 0, -1, -1);
            case 9, 10 -> of(.2627, .0593);
            case DERIVED, DERIVED_CONSTANT -> ofPrimaries(colours.primaries());
            default -> BT601;
        };
    }

    private static Matrix ofPrimaries(int primaries) {
        return switch (primaries) {
            case 1 -> of(.2126, .0722);
            case 4 -> of(.30, .11);
            case 7 -> of(.212, .087);
            case 9 -> of(.2627, .0593);
            case 11, 12 -> of(.228973, .079287);
            default -> BT601;
        };
    }

    /** The matrix of luma that is made of so much red and blue. */
    private static Matrix of(double red, double blue) {
        double green = 1 - red - blue;
        return new Matrix(
                0, 2 * (1 - red), -2 * blue * (1 - blue) / green, -2 * red * (1 - red) / green, 2 * (1 - blue), 0);
    }
}
