package io.github.lookalike.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to an index: which queries are near to which rows of a table?
 *
 * @param views tables of queries, each under the number of its position; all of the length of {@code table}
 * @param table what is searched
 * @param pairing which rows meet
 * @param reach what is near
 * @param sieves what views have in common; of each view at most one speaks
 */
public record Join(
        List<PackedFingerprints> views,
        PackedFingerprints table,
        Pairing pairing,
        SearchRadius reach,
        List<Prefilter> sieves) {

    public Join {
        Objects.requireNonNull(pairing, "pairing");
        Objects.requireNonNull(reach, "reach");
        views = List.copyOf(views);
        sieves = List.copyOf(sieves);
        for (Prefilter sieve : sieves) {
            if (sieve.to() > views.size()
                    || sieve.queries().rows() != views.get(sieve.from()).rows()
                    || sieve.rows().rows() != table.rows()) {
                throw new IllegalArgumentException(sieve + " does not fit " + table);
            }
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
    public static Join within(PackedFingerprints table, SearchRadius reach) {
        return new Join(List.of(table), table, Pairing.LATER_ROWS, reach, List.of());
    }

    /**
     * Every two pictures once in each turn: the lower row turned, the higher one upright.
     *
     * <p>The fingerprint of a turned picture is not exactly the turned fingerprint, so that the lower picture turned
     * may be a bit or two nearer to the higher one than the higher one turned back is to the lower one. Only the former
     * is asked for: within that bit or two the answer depends on the order of the rows, and a caller that wants the
     * same answer in every run puts the pictures in the same order.
     *
     * @param turns the whole table in each turn, row by row; the first one is upright and is what is searched
     */
    public static Join turned(List<PackedFingerprints> turns, SearchRadius reach) {
        return new Join(turns, turns.get(0), Pairing.LATER_ROWS, reach, List.of());
    }

    /** Each query with each row of a table of other pictures: new ones against those known already. */
    public static Join between(List<PackedFingerprints> views, PackedFingerprints table, SearchRadius reach) {
        return new Join(views, table, Pairing.EVERY, reach, List.of());
    }

    /** How many pairs of rows meet in one view of that many queries. */
    long pairs(int queries) {
        long rows = table.rows();
        return switch (pairing) {
            case EVERY -> rows * queries;
            case OTHER_ROWS -> rows * (rows - 1);
            case LATER_ROWS -> rows * (rows - 1) / 2;
        };
    }

    /** How many pairs of rows meet in all views. */
    public long pairs() {
        return views.stream().mapToLong(view -> pairs(view.rows())).sum();
    }

    /** The sieve that speaks for a view. */
    Optional<Prefilter> sieve(int view) {
        return sieves.stream()
                .filter(sieve -> view >= sieve.from() && view < sieve.to())
                .findFirst();
    }

    /** How many queries there are in all views. */
    long queries() {
        return views.stream().mapToLong(PackedFingerprints::rows).sum();
    }

    /** The distance of two rows, or −1 when they do not meet or are not near. */
    int nearDistance(int view, int query, int row) {
        PackedFingerprints queries = views.get(view);
        if (Long.bitCount(queries.word(query, 0) ^ table.word(row, 0)) > reach.leading()) {
            return -1;
        }
        int distance = queries.distance(query, table, row);
        boolean near = distance <= reach.radius() && pairing.joins(query, row) && !isHeldBack(view, query, row);
        return near ? distance : -1;
    }

    private boolean isHeldBack(int view, int query, int row) {
        for (Prefilter sieve : sieves) {
            if (sieve.holdsBack(view, query, row)) {
                return true;
            }
        }
        return false;
    }
}
