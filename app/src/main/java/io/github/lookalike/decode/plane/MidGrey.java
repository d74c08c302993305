package io.github.lookalike.decode.plane;

/** What transparent parts of a picture are shown over, so that neither black nor white lines vanish. */
public final class MidGrey {

    public static final int LEVEL = 128;

    private static final int OPAQUE = 255;

    private MidGrey() {}

    /** A sample of 0 to 255 over mid-grey, as opaque as {@code alpha} of 255. */
    public static int under(int value, int alpha) {
        return alpha == OPAQUE ? value : under(value, alpha, OPAQUE);
    }

    /** A sample of 0 to 255 over mid-grey, as opaque as an amount of a whole. */
    public static int under(int value, int amount, int whole) {
        return (value * amount + LEVEL * (whole - amount) + whole / 2) / whole;
    }
}
