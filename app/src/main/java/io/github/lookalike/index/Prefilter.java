package io.github.lookalike.index;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few bits that several views share, as a mirroring leaves some bits as they are: where these are far from a row's, none
 * of the views is near to it, and one look spares one for each view.
 *
 * <p>It leaves out pairs that differ among these bits clearly more than on average. As {@link SearchRadius#leading()} it is part
 * of the question, not of an index, so that every index gives the same answer.
 *
 * @param from the number of the first view it speaks for
 * @param to the number of the first one after them
 * @param queries the shared bits of each query
 * @param rows the same bits of each row of the table
 * @param limit how many of them may differ
 * @param swap what makes each query of the row with the same number, so that each two rows need to be looked at only
 *     once; null when queries and rows are different pictures
 */
public record Prefilter(
        int from,
        int to,
        PackedFingerprints queries,
        PackedFingerprints rows,
        int limit,
        @Nullable NeighbourSwap swap) {

    /** With fewer bits nearly every pair would pass. */
    private static final int FEWEST_BITS = 48;

    private static final double SLACK = 3;
    private static final double SLOPE = 0.88;

    public Prefilter {
        Objects.requireNonNull(queries, "queries");
        Objects.requireNonNull(rows, "rows");
        if (from < 0 || to <= from || queries.bits() != rows.bits() || queries.wordsEach() != 1) {
            throw new IllegalArgumentException("views " + from + " to " + to + ", " + queries + " against " + rows);
        }
    }

    /**
     * A sieve for some views, or none where they share too few bits for one to be worth its while.
     *
     * <p>Measured with the 64 bits of {@code dct-256} that mirrors share, on pictures with their edited copies, it leaves
     * out 0.2 % of the pairs within 31 bits, 1.1 % within 72 and 0.8 % within 84, nearly all close to the radius.
     *
     * @param from the number of the first view it speaks for
     * @param to the number of the first one after them
     * @param queries a table of queries in a view that shares the bits with all of these, itself one of them or not
     * @param shared the bits they share
     * @param radius within which pairs are searched
     */
    public static List<Prefilter> of(
            int from, int to, PackedFingerprints queries, PackedFingerprints table, SharedBits shared, int radius) {
        return swapping(from, to, queries, table, shared, radius, NeighbourSwap.NONE);
    }

    /**
     * A sieve for views that are transposed first, or none where it is not known how that moves the shared bits.
     *
     * @param queries a table of queries as they are before the transposition
     */
    public static List<Prefilter> transposed(
            int from, int to, PackedFingerprints queries, PackedFingerprints table, SharedBits shared, int radius) {
        return shared.transposition()
                .map(swap -> swapping(from, to, queries, table, shared, radius, swap))
                .orElse(List.of());
    }

    private static List<Prefilter> swapping(
            int from,
            int to,
            PackedFingerprints queries,
            PackedFingerprints table,
            SharedBits shared,
            int radius,
            NeighbourSwap swap) {
        if (shared.count() < FEWEST_BITS || table.bits() < 2 * shared.count()) {
            return List.of();
        }
        boolean same = queries.equals(table);
        PackedFingerprints rows = shared.of(table);
        double share = (double) radius * shared.count() / table.bits();
        return List.of(new Prefilter(
                from,
                to,
                same && swap.equals(NeighbourSwap.NONE) ? rows : shared.swapped(queries, swap),
                rows,
                (int) Math.ceil(SLACK + SLOPE * share),
                same ? swap : null));
    }

    /** Whether a view of a query cannot be near to a row. */
    boolean holdsBack(int view, int query, int row) {
        return view >= from && view < to && Long.bitCount(queries.word(query, 0) ^ rows.word(row, 0)) > limit;
    }
}
