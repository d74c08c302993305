package io.github.lookalike.proof;

import io.github.lookalike.match.detail.FullDifference;

/**
 * Whether one of two pictures shows something in a place where the other shows something else, judged by the heaviest
 * cluster of samples that neither saving nor resizing explains, and by the low frequencies of the place that differs most. Limits by {@code DetailTable} over 570 pairs, 27 November
 * 2026: of 160 true copies (q50 and better, half, quarter and double size, other formats, turned) the heaviest cluster of
 * one size weighs 72 at quality 50 and 43 at better ones, of other sizes 2; of changes that span six samples and more the
 * lightest weighs 267 and 113.
 */
final class CompactChange {

    /** Of pictures that were saved without losses, or at a high quality. */
    private static final double HEAVIEST = 30;

    /** Of pictures of two sizes: of 370 copies by six kernels the heaviest cluster weighs 12. */
    private static final double HEAVIEST_RESIZED = 12;

    /** Of pages of two sizes, where no kernel is as the next. */
    private static final double HEAVIEST_RESIZED_PAGE = 18;

    /** What saving may account for adds this much for each squared level. */
    private static final double HEAVIEST_OF_NOISE = 0.2;

    private static final double MOST_OF_NOISE = 90;

    /** Colour differences of copies have clusters up to 8; a lamp of another colour one of 2000 and more. */
    private static final double HEAVIEST_COLOUR = 60;

    /**
     * Low frequencies of 609 copies of one size (60 photographs, 112 drawings on white) differ by 2.3 times what saving accounts for at
     * most, drawings by 2.8; those of dim lamps in coarse blocks by more, a shadow of 22 samples at quality 75 by 3.4.
     */
    private static final double LOW = 2.8;

    /** Of copies of other sizes by 1.6 times, those made without any averaging aside. */
    private static final double LOW_RESIZED = 2.2;

    /**
     * Those of the colours of copies, of any size, by 1.9 times: of 210 copies of 60 photographs saved once (quality 50 to 95, WebP,
     * half, quarter and double size); a red spot of 12 samples on sugar by 3.6.
     */
    private static final double LOW_COLOUR = 1.95;

    /**
     * The energy of a block's coefficients beyond what saving can have moved, in squared levels: of copies of 14 photographs, at
     * quality 96 to 85 and saved again at 95 to 30, 250 at most, where colours were cut off; a bird of six samples in grass at
     * quality 30 and 60, which no sample tells, 4 100 and more.
     */
    private static final double BLOCK = 1000;

    /**
     * A place keeps .45 of its detail and more in 360 copies of 30 pictures (.75, .9 and .95 of the size by two kernels, quality 75
     * and 92); a person painted out of a rough wall none, a retouched spot of 12 samples in rock .2.
     */
    private static final double KEPT = 0.3;

    private CompactChange() {}

    static boolean seen(FullDifference difference) {
        double noise = Math.min(MOST_OF_NOISE, HEAVIEST_OF_NOISE * difference.noise());
        double heaviest = difference.resized() ? resized(difference.printed()) : HEAVIEST + noise;
        double low = difference.resized() ? LOW_RESIZED : LOW;
        return difference.lightCluster() > heaviest
                || difference.colourCluster() > HEAVIEST_COLOUR
                || difference.low() > low
                || difference.lowColour() > LOW_COLOUR
                || difference.block() > BLOCK
                || difference.kept() < KEPT;
    }

    private static double resized(boolean pages) {
        return pages ? HEAVIEST_RESIZED_PAGE : HEAVIEST_RESIZED;
    }
}
