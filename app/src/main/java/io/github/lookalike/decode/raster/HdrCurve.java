package io.github.lookalike.decode.raster;

/**
 * How the numbers of a Radiance HDR are amounts of light: as they are, unless a header names a gamma. Radiance itself knows none; the readers
 * that came after it do, and ImageMagick 6 writes what screens have, with the gamma of that.
 *
 * @param exponent which makes light of a number; 1 for what is light already
 */
record HdrCurve(double exponent) {

    static final HdrCurve LINEAR = new HdrCurve(1);

    /** Within this of the gamma of screens it is their curve that is meant. */
    private static final double NEAR = .1;

    private static final double SCREENS = 2.2;
    private static final double FARTHEST = 5;

    /** By what a header has behind {@code GAMMA=}: the exponent that was applied, or its inverse. */
    static HdrCurve named(String words) {
        try {
            double gamma = Double.parseDouble(words.strip());
            double exponent = gamma < 1 ? 1 / gamma : gamma;
            return exponent > 1 + NEAR && exponent < FARTHEST ? new HdrCurve(exponent) : LINEAR;
        } catch (NumberFormatException e) {
            return LINEAR;
        }
    }

    /** The curve of sRGB (IEC 61966-2-1) where that is meant. */
    double light(double number) {
        if (exponent == 1) {
            return number;
        }
        if (Math.abs(exponent - SCREENS) > NEAR) {
            return Math.pow(number, exponent);
        }
        return number <= .04045 ? number / 12.92 : Math.pow((number + .055) / 1.055, 2.4);
    }
}
