package io.github.lookalike.match;

/** By how much a copy may differ in place, light, colours and detail, as miniatures show them. */
final class CopyLimits {

    private static final double SCORE = 0.9;

    static final double CHANGED = 0.016;

    /** Less than half a sample at an edge of a miniature, as a share of the area. */
    private static final double UNCROPPED = 0.007;

    /** Small pictures have their sides rounded. */
    private static final double SAME_ASPECT = 0.012;

    /** In degrees. */
    private static final double UPRIGHT = 0.4;

    private static final double LIGHTER = 4;

    private static final double CONTRAST = 0.05;

    /**
     * Kernels of resizing overshoot beside letters, which is cut off on white paper and not in the ink: half the size by
     * Lanczos has up to .11 more contrast at any scale. What matters is then seen in full.
     */
    private static final double PAGE_CONTRAST = 0.13;

    private static final double RESIDUAL = 6;

    /**
     * From there up to here the miniature does not tell: thumbnails that cameras put into their files are sharpened, and one of a
     * picture full of detail is 6.01 from the picture made small. The picture itself is then looked at.
     */
    private static final double OPEN_RESIDUAL = 12;

    /** Detail of a copy whose miniature leaves it open is as strong as that of the other, up to this factor. */
    private static final double OPEN_SHARPNESS = 1.25;

    private static final double COLOUR = 5;

    /** A copy is not so many times sharper or noisier. */
    static final double SHARPNESS = 2.2;

    /** How much more colourful an edited copy is, as a natural logarithm. */
    private static final double VIVID = 0.17;

    /** Below this a picture is grey to people, and its colours may be rounding, in levels. */
    private static final double GREY = 2.5;

    private CopyLimits() {}

    /** Whether nothing was cropped, tilted, stretched or framed. */
    static boolean plain(Evidence seen) {
        return !seen.is(Quantity.FRAMED)
                && seen.of(Quantity.CROPPED) <= UNCROPPED
                && seen.of(Quantity.STRETCHED) <= SAME_ASPECT
                && !askew(seen);
    }

    /** Whether one lies tilted in the other. */
    static boolean askew(Evidence seen) {
        return seen.of(Quantity.TILT) > UPRIGHT;
    }

    /** By how much detail may differ at large in a copy; 0 where light, colour or content are not as they were. */
    static double sharpness(Evidence seen) {
        boolean copied = seen.of(Quantity.SCORE) >= SCORE
                && seen.of(Quantity.CHANGED) <= CHANGED
                && seen.of(Quantity.RESIDUAL) <= OPEN_RESIDUAL
                && !toned(seen);
        if (!copied) {
            return 0;
        }
        return seen.of(Quantity.RESIDUAL) <= RESIDUAL ? SHARPNESS : OPEN_SHARPNESS;
    }

    /** Whether light or colours were changed. */
    static boolean toned(Evidence seen) {
        return seen.of(Quantity.CONTRAST) > CONTRAST || lit(seen);
    }

    /** The same of pages, whose fine lines made small keep more or less of their contrast, as they lie. */
    static boolean pageToned(Evidence seen) {
        return seen.of(Quantity.INK_CONTRAST) > PAGE_CONTRAST || lit(seen);
    }

    private static boolean lit(Evidence seen) {
        return seen.of(Quantity.LIGHT) > LIGHTER
                || seen.of(Quantity.COLOUR) > COLOUR
                || (seen.of(Quantity.VIVID) > VIVID && seen.of(Quantity.MOST_COLOURFUL) > GREY);
    }
}
