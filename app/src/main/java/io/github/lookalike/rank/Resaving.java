package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;

/**
 * What the values of a file tell of whether another one of the same size was saved from it.
 *
 * <p>A JPEG's values are multiples of its quantisation steps. What was saved from it moves each of them by half of its own
 * step at most, whatever tone curve or filter came before, so that values lie near the file's multiples as often as those
 * two steps let them: the mean cosine of the difference by step {@code s} is {@code sinc(o / s)} where the other's blocks lie
 * over the file's and its step is {@code o}, and that of a normal distribution of the same variance where they do not. What
 * the file was saved from lies anywhere between the multiples.
 *
 * @param traced the share found of the cosines that would be there if the other were made from the file; 1 where it is
 * @param certainty how many standard deviations of chance that is
 * @param beyond the share of the file's values that no rounding makes of what the other one shows
 * @param explained the share of the energy of the file's fine detail that the other one explains, at most 1
 * @param values how many values of fine detail there are
 * @param blocks how many blocks are comparable: neither clipped, nor plain, nor changed
 */
record Resaving(double traced, double certainty, double beyond, double explained, int values, int blocks) {

    static final Resaving NOTHING = new Resaving(0, 0, 0, 1, 0, 0);

    /** That much of what would be there is a trace: 0.4 to 1.3 in most copies, below 0.2 in all but 6 of 1 300 originals. */
    private static final double TRACED = 0.4;

    /**
     * Less than that is one where chance is out of the question and nothing is traced the other way round: tones that were
     * changed colour by colour are no curve of lightness, so that most of the traces are hidden.
     */
    private static final double TRACED_FOR_SURE = 0.1;

    /** Standard deviations that put chance out of the question. */
    private static final double SURE = 15;

    /** By so many times the other way round is less certain. */
    private static final double ONE_WAY = 4;

    /** In what is larger so much is a trace: .25 to 9 in 43 of 56 enlarged copies, no certain trace at all in 144 reduced ones. */
    private static final double TRACED_IN_LARGER = 0.25;

    /** More than there can be: the multiples of the two happen to be the same. */
    private static final double TOO_MUCH = 1.6;

    /** Standard deviations; three fits are tried. */
    private static final double CERTAIN = 6;

    /** Fewer values of fine detail tell of nothing lost. */
    private static final int FEWEST_FINE = 300;

    /** That share of values beyond rounding was lost: .5 and more in softened pictures. */
    private static final double LOST = 0.2;

    /** Fine detail that is hardly explained: .5 at most in softened pictures, .64 at least in sharpened ones. */
    private static final double LITTLE = 0.6;

    /** And such that is. */
    private static final double MOST = 0.75;

    /**
     * The other picture has at least this share of the file's blocks with detail: where it has fewer, detail was put on the file, as
     * writing on a plain drawing, and not lost.
     */
    private static final double SAME_BLOCKS = 0.6;

    /** So much of the detail is explained either way where nothing but marks was added: softened copies have .92 and .97. */
    private static final double ALIKE = 0.97;

    /** The same by the share of values beyond rounding: nothing where both are saved without losses. */
    private static final double NOTHING_LOST = 0.01;

    /** By so many times what is found in both is found more in one. */
    private static final double CLEARLY = 2;

    /**
     * Whether the other was made from the file: what this has of its own is found there, and what the other has that it does
     * not explain is little. Found in both, it is told by far more of it.
     *
     * @param other the same two the other way round
     */
    boolean isParentOf(Resaving other) {
        return (isTraced() || isTracedForSure(other))
                && other.beyond < LOST
                && (!other.isTraced() || (certainty > CLEARLY * other.certainty && traced > other.traced));
    }

    /** The same of a larger picture, whose own rounding cannot be looked for in the smaller one. */
    boolean isParentOfLarger() {
        return traced > TRACED_IN_LARGER && certainty > CERTAIN;
    }

    private boolean isTracedForSure(Resaving other) {
        return traced > TRACED_FOR_SURE
                && traced < TOO_MUCH
                && certainty > SURE
                && certainty > ONE_WAY * other.certainty;
    }

    private boolean isTraced() {
        return traced > TRACED && traced < TOO_MUCH && certainty > CERTAIN;
    }

    /** Whether the other picture shows most of the fine detail. */
    boolean isExplained() {
        return explained > MOST;
    }

    /** Whether the other picture shows the same fine detail, neither softer nor sharper. */
    boolean isAlike() {
        return explained > ALIKE || (values > 0 && beyond < NOTHING_LOST);
    }

    /**
     * Whether the other picture lost fine detail of the file, and holds none that the file does not explain: it was softened,
     * or saved with more loss. Of 120 pairs each of softened, blurred and re-saved copies and of sharpened ones with their
     * originals none was taken for the other way round; noise and dithered palettes explain neither side.
     */
    boolean holdsMoreThan(Resaving other) {
        return values >= FEWEST_FINE
                && other.blocks > SAME_BLOCKS * blocks
                && beyond > LOST
                && explained < LITTLE
                && other.beyond < LOST / 2
                && other.beyond < beyond / 4
                && other.isExplained();
    }

    /**
     * @param own the file
     * @param other what may be made from it, as large or larger
     * @param turn how the other must be turned to lie as this one
     */
    static Resaving in(Parentage.Side own, Parentage.Side other, Turn turn) {
        Pixels file = own.stored();
        Pixels laid = own.laidOver(other, turn);
        if (!fits(file, laid)) {
            return NOTHING;
        }
        LaidPixels pixels = LaidPixels.of(file, laid, own.scratch());
        Resaving best = new TraceSearch(own, other, turn, pixels).best();
        pixels.giveBackTo(own.scratch());
        return best;
    }

    /**
     * Both ways round: what the first tells of the second, and what that tells of the first.
     *
     * @param turn how the second must be turned to lie as the first
     */
    static BothWays bothWays(Parentage.Side first, Parentage.Side second, Turn turn) {
        Pixels one = first.stored();
        Pixels other = second.stored();
        boolean lieAlike = turn == Turn.NONE && first.orientation() == second.orientation();
        if (!lieAlike || !fits(one, other) || !fits(other, one)) {
            return new BothWays(in(first, second, turn), in(second, first, turn.inverse()));
        }
        LaidPixels pixels = LaidPixels.of(one, other, first.scratch());
        BothWays both = new BothWays(
                new TraceSearch(first, second, turn, pixels).best(),
                new TraceSearch(second, first, turn, pixels.exchanged()).best());
        pixels.giveBackTo(first.scratch());
        return both;
    }

    private static boolean fits(Pixels file, Pixels laid) {
        return file.width() <= laid.width() && file.height() <= laid.height();
    }

    /** What each of two pictures tells of the other. */
    record BothWays(Resaving first, Resaving second) {}
}
