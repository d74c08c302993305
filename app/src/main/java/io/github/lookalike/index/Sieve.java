package io.github.lookalike.index;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A few bits that several views share, as a mirroring leaves some bits as they are: where these are far from a row's, none
 * of the views is near to it, and one look spares one for each view.
 *
 * <p>It leaves out pairs that differ among these bits clearly more than on average. As {@link Reach#leading()} it is part
 * of the question, not of an index, so that every index gives the same answer.
 *
 * @param from the number of the first view it speaks for
 * @param to the number of the first one after them
 * @param queries the shared bits of each query
 * @param rows the same bits of each row of the table
 * @param limit how many of them may differ
 */
public record Sieve(int from, int to, PackedFingerprints queries, PackedFingerprints rows, int limit) {

    /** With fewer bits nearly every pair would pass. */
    private static final int FEWEST_BITS = 48;

    /** So many standard deviations more than on average a pair at the radius may differ. */
    private static final double SLACK = 1.2;

    public Sieve {
        Objects.requireNonNull(queries, "queries");
        Objects.requireNonNull(rows, "rows");
        if (from < 0 || to <= from || queries.bits() != rows.bits() || queries.wordsEach() != 1) {
            throw new IllegalArgumentException("views " + from + " to " + to + ", " + queries + " against " + rows);
        }
    }

    /**
     * A sieve for some views, or none where they share too few bits for one to be worth its while.
     *
     * @param from the number of the first view it speaks for; all share the bits with this one
     * @param to the number of the first one after them
     * @param shared the positions of the bits they share
     * @param radius within which pairs are searched
     */
    public static List<Sieve> of(
            int from, int to, List<PackedFingerprints> views, PackedFingerprints table, BitSet shared, int radius) {
        int[] positions = shared.stream()
                .filter(position -> position < table.bits())
                .limit(Long.SIZE)
                .toArray();
        if (positions.length < FEWEST_BITS || table.bits() < 2 * positions.length) {
            return List.of();
        }
        double share = Math.min(1, (double) radius / table.bits());
        double mean = share * positions.length;
        double variance = mean * (1 - share) * (table.bits() - positions.length) / (table.bits() - 1);
        return List.of(new Sieve(from, to, gathered(views.get(from), positions), gathered(table, positions), (int)
                Math.ceil(mean + SLACK * Math.sqrt(variance))));
    }

    /** Whether a view of a query cannot be near to a row. */
    boolean holdsBack(int view, int query, int row) {
        return view >= from && view < to && Long.bitCount(queries.word(query, 0) ^ rows.word(row, 0)) > limit;
    }

    /** This sieve for a join of only the views from {@code first} to {@code end}, if it speaks for any of them. */
    List<Sieve> within(int first, int end) {
        int lower = Math.max(from, first);
        int upper = Math.min(to, end);
        return lower < upper ? List.of(new Sieve(lower - first, upper - first, queries, rows, limit)) : List.of();
    }

    private static PackedFingerprints gathered(PackedFingerprints table, int[] positions) {
        long[] words = new long[table.rows()];
        for (int row = 0; row < words.length; row++) {
            for (int i = 0; i < positions.length; i++) {
                long word = table.word(row, positions[i] / Long.SIZE);
                words[row] |= (word >>> positions[i] % Long.SIZE & 1) << i;
            }
        }
        return PackedFingerprints.over(positions.length, words);
    }
}
