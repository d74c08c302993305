package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Scratch;
import io.github.lookalike.match.Tier;
import java.util.List;

/** Tells of two matched pictures which one the other was made from, by what the pixels of one keep of the other's. */
enum Parentage {
    /** Nothing tells. */
    UNKNOWN,
    /** One of them is a JPEG made from the other, which has losses that it does not tell, or the other way round. */
    EITHER,
    /** The second was made from the first. */
    FIRST_IS_PARENT,
    /** The first was made from the second. */
    SECOND_IS_PARENT,
    /** The first shows detail that the second, though larger, does not have: that one was enlarged from something less. */
    FIRST_SHOWS_MORE,
    /** The same the other way round. */
    SECOND_SHOWS_MORE,
    /** The second is the first with something put on it. */
    SECOND_IS_MARKED,
    /** The same the other way round. */
    FIRST_IS_MARKED;

    /**
     * That much of a picture's rounding is found in what was made from it. Of 60 pictures reduced from soft ones none was
     * found above 0, of 75 enlarged by 2 and more, and saved at quality 80 to 95, all above 0.2.
     */
    private static final double FOUND = 0.06;

    /** Fewer values say nothing. */
    private static final int FEWEST = 24;

    /** Of few values chance makes more: four times the deviation of a mean of so many cosines, times their root. */
    private static final double CHANCE = 3;

    /**
     * Fewer values do not tell whether rounding alone made the difference. With so many none of 576 copies reduced to .5, .67 and
     * .83 of their originals, soft ones and sharp ones saved at quality 70 to 97, was taken for what those were made from, and
     * 24 of the 44 copies enlarged by 1.2, 1.5 and 2 that nothing else told were told by it. Of 240 PNGs reduced from soft and sharp
     * JPEGs one was; of 333 JPEGs enlarged from PNG that nothing else told, 240 are.
     */
    private static final int FEWEST_ROUNDED = 800;

    /** So few blocks tell by a glimpse that much more than rounding made the difference, as in nearly all pairs. */
    private static final int GLIMPSED = 120;

    /** An error by which a glimpse may be wrong is less than so many times what rounding explains. */
    private static final double FAR = 2;

    /** How much of the detail is usually explained where one was edited, so that it may have some of its own. */
    private static final double EDITED = 0.55;

    /** An error that rounding alone explains. */
    private static final double LEAST_ERROR = 0.55;

    private static final double MOST_ERROR = 1.7;

    /**
     * Beside a file that does not tell its losses. Of 64 JPEGs made of HEIC, AVIF and WebP of quality 50 to 90 the sum was 1.41 at most in
     * 62; of 68 of these made of JPEGs of quality 85 to 95 it was 1.60 and more. Between them, and where few values tell, it may be
     * either.
     */
    private static final double MOST_BESIDE_UNTOLD = 1.5;

    private static final double LEAST_OF_OTHERS = 1.9;

    private static final int FEWEST_BESIDE_UNTOLD = 500;

    /** So much error weighs what is found of the file's rounding in what may be its parent. */
    private static final double FOUND_AS_ERROR = 3;

    /** By this ratio of widths pictures are of one size. */
    private static final double ONE_SIZE = 1.01;

    /** By so much twice the width may differ where sides were rounded. */
    private static final double NEARLY = 0.01;

    /**
     * A picture as it is decoded, and its quantisation steps.
     *
     * @param lossy whether it was saved with losses, be there steps to tell them or not
     * @param enlarged whether its pixels look as if each had become several
     * @param scratch where arrays of its size come from
     */
    record Side(Pixels pixels, List<Integer> table, int orientation, boolean lossy, boolean enlarged, Scratch scratch) {

        Side(Pixels pixels, List<Integer> table, int orientation) {
            this(pixels, table, orientation, !table.isEmpty(), false, new Scratch(0));
        }

        /** Whether it has detail of its own making that no steps tell from the picture's, as lossy WebP does. */
        boolean hidesLosses() {
            return lossy && table.isEmpty();
        }

        /** As its file stores it, where its blocks begin at the corner. */
        Pixels stored() {
            return pixels.turned(Turn.ofExifOrientation(orientation).inverse());
        }

        /** How what the other's file stores must be turned to lie over what this one's does. */
        Turn between(Side other, Turn turn) {
            return Turn.ofExifOrientation(other.orientation)
                    .then(turn)
                    .then(Turn.ofExifOrientation(orientation).inverse());
        }

        /** The other picture turned to lie over what this one's file stores. */
        Pixels laidOver(Side other, Turn turn) {
            return other.pixels
                    .turned(turn)
                    .turned(Turn.ofExifOrientation(orientation).inverse());
        }
    }

    /**
     * Whichever of the two comes first, the answer says the same, but for what is near a bound.
     *
     * @param turn how the second must be turned to lie as the first
     */
    static Parentage of(Side first, Side second, Turn turn, Tier tier) {
        double scale = scale(first, second, turn);
        if (scale == 0) {
            return UNKNOWN;
        }
        if (scale > ONE_SIZE) {
            return ofSizes(second, first, turn.inverse(), tier).exchanged();
        }
        return scale < 1 / ONE_SIZE ? ofSizes(first, second, turn, tier) : ofOneSize(first, second, turn);
    }

    /** How much wider the first is; 0 where the two have another outline. */
    private static double scale(Side first, Side second, Turn turn) {
        Pixels one = first.pixels();
        Pixels other = second.pixels().turned(turn);
        double scale = (double) one.width() / other.width();
        double apart = Math.abs(one.height() - other.height() * scale);
        return apart > 1 + scale ? 0 : scale;
    }

    /** @param turn how the larger one must be turned to lie as the smaller one */
    private static Parentage ofSizes(Side smaller, Side larger, Turn turn, Tier tier) {
        Pixels small = smaller.pixels();
        if (Repetition.isIn(larger.pixels().turned(turn), small.width(), small.height())) {
            return FIRST_SHOWS_MORE;
        }
        Rounding rounding = in(smaller, larger, turn, Rounding.MOST_BLOCKS);
        if (!rounding.isLaid()) {
            return UNKNOWN;
        }
        if (isFound(rounding) || Resaving.in(smaller, larger, turn).isParentOfLarger()) {
            return FIRST_IS_PARENT;
        }
        boolean holdsMore = !smaller.hidesLosses() && rounding.holdsMore(tier.safe() ? 1 : EDITED);
        if (holdsMore || isDoubled(smaller, larger, turn) || isEnlarged(smaller, larger, turn)) {
            return FIRST_SHOWS_MORE;
        }
        return !smaller.hidesLosses() && wasRoundedFrom(larger, smaller, turn.inverse()) ? FIRST_IS_PARENT : UNKNOWN;
    }

    /**
     * Whether the larger is twice as wide as the other and looks so. Only beside one without losses: one with losses leaves its
     * rounding in what is made of it, which tells more surely.
     */
    private static boolean isDoubled(Side smaller, Side larger, Turn turn) {
        return larger.enlarged() && !smaller.lossy() && Math.abs(scale(larger, smaller, turn.inverse()) - 2) < NEARLY;
    }

    private static boolean isEnlarged(Side smaller, Side larger, Turn turn) {
        Pixels laid = larger.pixels().turned(turn);
        return Interpolation.isIn(laid, (double) laid.width() / smaller.pixels().width());
    }

    private static Parentage ofOneSize(Side first, Side second, Turn turn) {
        Resaving.BothWays both = Resaving.bothWays(first, second, turn);
        Resaving one = both.first();
        Resaving other = both.second();
        if (one.isParentOf(other) || other.isParentOf(one)) {
            return one.isParentOf(other) ? FIRST_IS_PARENT : SECOND_IS_PARENT;
        }
        if (one.holdsMoreThan(other) || other.holdsMoreThan(one)) {
            return one.holdsMoreThan(other) ? FIRST_IS_PARENT : SECOND_IS_PARENT;
        }
        Rounded forth = rounded(first, second, turn);
        if (forth == Rounded.YES) {
            return SECOND_IS_PARENT;
        }
        Rounded back = rounded(second, first, turn.inverse());
        if (back == Rounded.YES) {
            return FIRST_IS_PARENT;
        }
        Parentage told = one.isExplained() && other.isExplained()
                ? ofAlike(first, second, turn, one.isAlike() && other.isAlike())
                : UNKNOWN;
        boolean open = forth == Rounded.PERHAPS || back == Rounded.PERHAPS;
        return told == UNKNOWN && open ? EITHER : told;
    }

    /** @param marks whether to look for what was put on one of them */
    private static Parentage ofAlike(Side first, Side second, Turn turn, boolean marks) {
        SavedAgain again = SavedAgain.of(first, second, turn);
        if (again.isForward() || again.isBackward()) {
            return again.isForward() ? FIRST_IS_PARENT : SECOND_IS_PARENT;
        }
        return marks ? ofMarks(first, second, turn) : UNKNOWN;
    }

    private static Parentage ofMarks(Side first, Side second, Turn turn) {
        int marked = AddedMarks.on(first.pixels(), second.pixels().turned(turn));
        if (marked == 0) {
            return UNKNOWN;
        }
        return marked > 0 ? SECOND_IS_MARKED : FIRST_IS_MARKED;
    }

    /**
     * Whether the first, a JPEG, is what saving the second makes, a file of another format that may have lost more. Where the
     * second was made from the JPEG, little error comes with much of the rounding found: of 128 lossy WebPs of quality 60 to 92
     * made of JPEGs of quality 85 to 98 the least sum was 1.9, of 128 made the other way round the most was 1.6.
     */
    private static Rounded rounded(Side made, Side from, Turn turn) {
        if (made.table().isEmpty() || !from.table().isEmpty() || isFar(made, from, turn)) {
            return Rounded.NO;
        }
        Rounding rounding = in(made, from, turn, Rounding.MOST_BLOCKS);
        double sum = rounding.error() + FOUND_AS_ERROR * Math.max(0, rounding.found());
        if (!from.hidesLosses()) {
            boolean alone = rounding.values() > FEWEST_ROUNDED && rounding.error() > LEAST_ERROR && sum < MOST_ERROR;
            return alone ? Rounded.YES : Rounded.NO;
        }
        if (rounding.values() < FEWEST_BESIDE_UNTOLD) {
            return Rounded.PERHAPS;
        }
        if (rounding.error() < LEAST_ERROR || sum > LEAST_OF_OTHERS) {
            return Rounded.NO;
        }
        return sum < MOST_BESIDE_UNTOLD ? Rounded.YES : Rounded.PERHAPS;
    }

    /** Whether one is what rounding the other made. */
    private enum Rounded {
        YES,
        PERHAPS,
        NO
    }

    /** Whether what one lacks of the other is what rounding it made, and nothing more. */
    private static boolean wasRoundedFrom(Side made, Side from, Turn turn) {
        if (isFar(made, from, turn)) {
            return false;
        }
        Rounding rounding = in(made, from, turn, Rounding.MOST_BLOCKS);
        return rounding.values() > FEWEST_ROUNDED
                && rounding.found() < FOUND
                && rounding.error() > LEAST_ERROR
                && rounding.error() < MOST_ERROR;
    }

    /** Whether a few blocks tell that much more than rounding made the difference, as in nearly all pairs. */
    private static boolean isFar(Side made, Side from, Turn turn) {
        Rounding glimpse = in(made, from, turn, GLIMPSED);
        return glimpse.values() > GLIMPSED && glimpse.error() > FAR * MOST_ERROR;
    }

    private static boolean isFound(Rounding rounding) {
        double chance = CHANCE / Math.sqrt(Math.max(1, rounding.values()));
        return rounding.values() >= FEWEST && rounding.found() > Math.max(FOUND, chance);
    }

    /**
     * @param turn how the other must be turned to lie as this one
     * @param blocks how many are looked at
     */
    private static Rounding in(Side side, Side other, Turn turn, int blocks) {
        Pixels own = side.stored();
        Pixels laid = side.laidOver(other, turn);
        int width = own.width();
        int height = own.height();
        float[] luma = side.scratch().lend(width * height);
        own.averageLuma(width, height, luma);
        float[] others = side.scratch().lend(width * height);
        Luma over;
        if (laid.width() < width) {
            laid.averageLuma(laid.width(), laid.height(), others);
            over = new InterpolatedLuma(others, laid.width(), laid.height(), width, height);
        } else {
            laid.averageLuma(width, height, others);
            over = Luma.of(others, width, height);
        }
        Rounding rounding = Rounding.in(Luma.of(luma, width, height), width, height, side.table(), over, blocks);
        side.scratch().giveBack(luma);
        side.scratch().giveBack(others);
        return rounding;
    }

    private Parentage exchanged() {
        return switch (this) {
            case UNKNOWN -> UNKNOWN;
            case EITHER -> EITHER;
            case FIRST_IS_PARENT -> SECOND_IS_PARENT;
            case SECOND_IS_PARENT -> FIRST_IS_PARENT;
            case FIRST_SHOWS_MORE -> SECOND_SHOWS_MORE;
            case SECOND_SHOWS_MORE -> FIRST_SHOWS_MORE;
            case SECOND_IS_MARKED -> FIRST_IS_MARKED;
            case FIRST_IS_MARKED -> SECOND_IS_MARKED;
        };
    }
}
