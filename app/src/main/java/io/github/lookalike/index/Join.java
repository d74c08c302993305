package io.github.lookalike.index;

import java.util.List;
import java.util.Objects;

/**
 * A question to an index: which queries lie within a radius of which rows of a table?
 *
 * @param views tables of queries, each under the number of its position; all of the length of {@code table}
 * @param table what is searched
 * @param pairing which rows meet
 * @param radius in bits, 0 or more, itself included
 */
public record Join(List<PackedFingerprints> views, PackedFingerprints table, Pairing pairing, int radius) {

    public Join {
        Objects.requireNonNull(pairing, "pairing");
        views = List.copyOf(views);
        if (radius < 0) {
            throw new IllegalArgumentException("radius: " + radius);
        }
        for (PackedFingerprints view : views) {
            if (view.bits() != table.bits()) {
                throw new IllegalArgumentException("cannot compare " + view + " with " + table);
            }
            if (pairing != Pairing.EVERY && view.rows() != table.rows()) {
                throw new IllegalArgumentException(view + " are no views of " + table);
            }
        }
    }

    /** Every two rows of a table once, the lower one as the query. */
    public static Join within(PackedFingerprints table, int radius) {
        return new Join(List.of(table), table, Pairing.LATER_ROWS, radius);
    }

    /**
     * Every two pictures once in each turn: the lower row turned, the higher one upright.
     *
     * <p>A fingerprint of a turned picture is not exactly the turned fingerprint, so that the lower picture turned
     * against the higher one may be a bit or two nearer or farther than the higher one turned back against the lower
     * one. Only the former is asked for: the answer depends on the order of the rows within that bit or two, and a
     * caller that wants the same answer in every run puts the rows in the same order.
     *
     * @param turns the whole table in each turn, row by row; the first one is upright and is what is searched
     */
    public static Join turned(List<PackedFingerprints> turns, int radius) {
        return new Join(turns, turns.get(0), Pairing.LATER_ROWS, radius);
    }

    /** Each query with each row of a table of other pictures: new ones against those known already. */
    public static Join between(List<PackedFingerprints> views, PackedFingerprints table, int radius) {
        return new Join(views, table, Pairing.EVERY, radius);
    }

    /** How many pairs of rows meet. */
    public long pairs() {
        long rows = table.rows();
        long pairs = 0;
        for (PackedFingerprints view : views) {
            pairs += switch (pairing) {
                case EVERY -> rows * view.rows();
                case OTHER_ROWS -> rows * (rows - 1);
                case LATER_ROWS -> rows * (rows - 1) / 2;
            };
        }
        return pairs;
    }
}
