package io.github.lookalike.proof;

import io.github.lookalike.match.detail.FullDifference;

/**
 * Whether light, colours, sharpness or noise differ by more than saving, resizing and converting leave. Limits by {@code
 * DetailTable} over 160 true copies and 160 light edits of 32 kinds, 27 November 2026; where both ranges are near, the limit
 * lies at the copies' end.
 */
final class EditOfWhole {

    /** Copies .06 levels, of pages at a quarter of the size .5; lightened by 3 % 2 and more. */
    private static final double LIGHT = 0.15;

    /** Copies .02 levels; colours saturated by 8 % .23 and more. */
    private static final double COLOUR = 0.08;

    /** Copies .8 levels in a part of the picture; a vignette 1.1 and more, a part dodged 4 and more. */
    private static final double SPOT = 0.9;

    /**
     * Kernels with overshoot are cut off at white paper and black ink: of 252 copies of pages at .35 to .7 of the size by four kernels,
     * saved at quality 98, at most 1.36 levels, and 1.92 in a part.
     */
    private static final double LIGHT_OF_REDUCED_PAGE = 1.7;

    private static final double SPOT_OF_REDUCED_PAGE = 3;

    /**
     * So is the ringing of coarse saving, in levels for each level that saving accounts for: of 42 pages saved at quality 50 to 98 .045 and .08
     * in a part, with 1.7 and 3 of the reduced ones .083. Paper darkened by 3 % is 5.7 levels and more.
     */
    private static final double CUT_OFF = 0.06;

    private static final double CUT_OFF_OF_REDUCED = 0.09;

    /** Of one size: copies −.025 to .016, slightly sharpened .08 and more, blurred by .6 pixels −.09 and less. */
    private static final double MIDDLE = 0.045;

    /** Of one size: copies −.15 to .2, slightly sharpened .22 and more, blurred by .6 pixels −.35 and less. */
    private static final double BLURRED = -0.25;

    private static final double SHARPENED = 0.21;

    /** Kernels of resizing differ more. */
    private static final double MIDDLE_RESIZED = 0.085;

    private static final double BLURRED_RESIZED = -0.5;
    private static final double SHARPENED_RESIZED = 0.3;

    /** Of one size, the difference squared over what saving explains: copies 1.4, with grain added 1.8 and more. */
    private static final double NOISIER = 1.6;

    /** Saved more coarsely than this, in squared levels (quality 85 and below), blocks and ringing are detail of their own. */
    private static final double COARSE = 60;

    /** Copies at quality 70 1.7. */
    private static final double NOISIER_WHEN_COARSE = 2.2;

    /** Copies at quality 75 of pictures with little detail .24. */
    private static final double SHARPENED_WHEN_COARSE = 0.3;

    /** Variance that rounding adds to what saving explains, in squared levels. */
    private static final double ROUNDING = 1.5;

    /**
     * Of 1 000 copies of 12 photographs, at quality 50 to 98 or as PNG, turned, or saved twice, the second time more coarsely, at
     * most .001 of the coefficients moved farther than saving can, and of 360 pairs that were saved from one picture .0036; of
     * 190 denoised by a level and more in the mean and saved at quality 60 to 95 or as PNG .0056 and more (28 November 2026).
     */
    private static final double BEYOND = 0.0045;

    private EditOfWhole() {}

    static boolean seen(FullDifference d) {
        boolean reducedPage = d.resized() && d.printed();
        double cutOff = cutOff(d);
        return d.lightTone() > (reducedPage ? LIGHT_OF_REDUCED_PAGE : LIGHT) + cutOff
                || d.colourTone() > COLOUR
                || d.spot() > (reducedPage ? SPOT_OF_REDUCED_PAGE : SPOT) + cutOff
                || sharpness(d)
                || noisier(d)
                || d.beyond() > BEYOND;
    }

    /** How far the mean of a part may move because its white and black are cut off, in levels. */
    private static double cutOff(FullDifference d) {
        double share = d.resized() ? CUT_OFF_OF_REDUCED : CUT_OFF;
        return d.printed() ? share * Math.sqrt(d.noise()) : 0;
    }

    private static boolean sharpness(FullDifference d) {
        double middle = d.resized() ? MIDDLE_RESIZED : MIDDLE;
        double blurred = d.resized() ? BLURRED_RESIZED : BLURRED;
        double sharpened = d.resized() ? SHARPENED_RESIZED : coarse(d) ? SHARPENED_WHEN_COARSE : SHARPENED;
        return Math.abs(d.middle()) > middle || d.fine() < blurred || d.fine() > sharpened;
    }

    private static boolean noisier(FullDifference d) {
        double noisier = coarse(d) ? NOISIER_WHEN_COARSE : NOISIER;
        return !d.resized() && d.unexplained() > noisier * (d.explained() + ROUNDING);
    }

    private static boolean coarse(FullDifference d) {
        return d.noise() > COARSE;
    }
}
