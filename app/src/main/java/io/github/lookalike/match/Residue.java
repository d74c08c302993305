package io.github.lookalike.match;

import java.util.BitSet;

/**
 * What two pictures laid over each other show besides what stands out in both: large letters that were put on different
 * pictures make these fit, but not what remains without them.
 *
 * @param hidden the share of the places they have in common that is left out, 0 to 1
 * @param share the share of all places that remains, 0 to 1
 * @param contrast of the one that shows less there: the mean square of its normalised values, 0 to 1
 * @param correlation between them there, −1 to 1
 */
record Residue(double hidden, double share, double contrast, double correlation) {

    /** What stands out is so much lighter or darker than the mean of its neighbourhood, in levels. */
    private static final float STANDING_OUT = 20;

    /** Around it so many places are left out too. */
    private static final int MARGIN = 2;

    /** With less left the pictures have strong contrast all over. */
    private static final double LEAST_SHARE = 0.15;

    /** So much stands out where the rest may be nothing. */
    private static final double LEAST_HIDDEN = 0.05;

    /** With less contrast one of them shows nothing. */
    private static final double LEAST_CONTRAST = 0.03;

    /** Of two grids of luma laid over each other. */
    static Residue of(LumaGrid one, LumaGrid other) {
        BitSet common = one.places();
        common.and(other.places());
        BitSet hidden = standingOut(one, other);
        hidden.and(common);
        BitSet rest = (BitSet) common.clone();
        rest.andNot(hidden);
        LumaGrid first = one.within(rest);
        ValidityMask known = first.known();
        Moments both = first.normalised(known).moments(other.within(rest).normalised(known));
        return new Residue(
                (double) hidden.cardinality() / Math.max(1, common.cardinality()),
                both.count() / (one.side() * one.side() / 4.0),
                Math.min(both.meanSquareOfFirst(), both.meanSquareOfSecond()),
                both.correlation());
    }

    /** Whether one of them shows nothing besides what stands out in both. */
    boolean bare() {
        return share > LEAST_SHARE && hidden > LEAST_HIDDEN && contrast < LEAST_CONTRAST;
    }

    /** Whether both show enough for the correlation to say something. */
    boolean told() {
        return share > LEAST_SHARE && contrast >= LEAST_CONTRAST;
    }

    /** The places where both are lighter, or both darker, than their neighbourhoods, and those around them. */
    private static BitSet standingOut(LumaGrid one, LumaGrid other) {
        int side = one.side();
        float[] first = one.beyondNeighbourhood();
        float[] second = other.beyondNeighbourhood();
        BitSet places = new BitSet(side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                float a = first[row * side + column];
                float b = second[row * side + column];
                if (a * b > 0 && Math.min(Math.abs(a), Math.abs(b)) > STANDING_OUT) {
                    setAround(places, side, column, row);
                }
            }
        }
        return places;
    }

    private static void setAround(BitSet places, int side, int column, int row) {
        int left = Math.max(0, column - MARGIN);
        int right = Math.min(side, column + MARGIN + 1);
        for (int y = Math.max(0, row - MARGIN); y < Math.min(side, row + MARGIN + 1); y++) {
            places.set(y * side + left, y * side + right);
        }
    }
}
