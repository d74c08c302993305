package io.github.lookalike.index;

import java.util.Arrays;

/**
 * The rows of a table with those of equal fingerprint taken for one: what keeps thousands of equal fingerprints from
 * becoming millions of pairs.
 *
 * <p>Search only the {@link #picked} rows and let {@link #expanding} tell what was found about all of them; add the
 * {@link #equalPairs}. The result is complete as long as no fingerprint is shared by more than {@code spokes} rows.
 * Where more share one, only its first {@code spokes} rows meet all others: put the rows that are best kept first, and
 * each row still meets the best ones of every fingerprint near to its own.
 */
public final class DistinctRows {

    private final PackedFingerprints table;

    private final int spokes;

    /** By row: the number of its fingerprint, counted from 0 by first rows. */
    private final int[] numberOf;

    /** All rows, those of one fingerprint side by side and ascending. */
    private final int[] rows;

    /** By number: where its rows begin in {@link #rows}; the last entry is the end. */
    private final int[] starts;

    private DistinctRows(PackedFingerprints table, int spokes) {
        this.table = table;
        this.spokes = spokes;
        this.numberOf = new int[table.rows()];
        int count = number();
        this.starts = new int[count + 1];
        this.rows = new int[table.rows()];
        gather();
    }

    /**
     * Finds equal rows.
     *
     * @param table upright fingerprints, the best picture first
     * @param spokes how many rows of one fingerprint meet all others, 1 or more
     */
    public static DistinctRows of(PackedFingerprints table, int spokes) {
        if (spokes < 1) {
            throw new IllegalArgumentException("spokes: " + spokes);
        }
        return new DistinctRows(table, spokes);
    }

    /** How many different fingerprints there are. */
    public int count() {
        return starts.length - 1;
    }

    /** The first row that has fingerprint {@code number}. */
    public int firstRow(int number) {
        return rows[starts[number]];
    }

    /** The first row of each fingerprint in a view of the same pictures; the view itself where all rows differ. */
    public PackedFingerprints picked(PackedFingerprints view) {
        if (view.rows() != table.rows()) {
            throw new IllegalArgumentException(view + " is no view of " + table);
        }
        if (count() == view.rows()) {
            return view;
        }
        int each = view.wordsEach();
        long[] words = new long[count() * each];
        for (int number = 0; number < count(); number++) {
            for (int word = 0; word < each; word++) {
                words[number * each + word] = view.word(firstRow(number), word);
            }
        }
        return PackedFingerprints.over(view.bits(), words);
    }

    /** Hands on each two rows of equal fingerprint, the lower one as the query, in view 0. */
    public void equalPairs(PairSink sink) {
        for (int number = 0; number < count(); number++) {
            for (int i = starts[number]; i < Math.min(starts[number] + spokes, starts[number + 1]); i++) {
                for (int j = i + 1; j < starts[number + 1]; j++) {
                    sink.pair(0, rows[i], rows[j], 0);
                }
            }
        }
    }

    /**
     * A sink for pairs of picked rows that hands on the pairs of rows they stand for.
     *
     * @param queries where the queries were picked from
     * @param table where the searched rows were picked from; may be the same
     */
    public static PairSink expanding(DistinctRows queries, DistinctRows table, PairSink target) {
        return (view, query, row, distance) -> {
            int firstQuery = queries.starts[query];
            int firstRow = table.starts[row];
            for (int i = firstQuery; i < queries.starts[query + 1]; i++) {
                int end = i - firstQuery < queries.spokes
                        ? table.starts[row + 1]
                        : Math.min(firstRow + table.spokes, table.starts[row + 1]);
                for (int j = firstRow; j < end; j++) {
                    target.pair(view, queries.rows[i], table.rows[j], distance);
                }
            }
        };
    }

    /** Numbers the fingerprints by an open hash table of the first row of each. */
    private int number() {
        int mask = Integer.highestOneBit(Math.max(1, table.rows())) * 4 - 1;
        int[] firsts = new int[mask + 1];
        Arrays.fill(firsts, -1);
        int count = 0;
        for (int row = 0; row < numberOf.length; row++) {
            int slot = hash(row) & mask;
            while (firsts[slot] >= 0 && table.distance(row, table, firsts[slot]) != 0) {
                slot = (slot + 1) & mask;
            }
            if (firsts[slot] < 0) {
                firsts[slot] = row;
                numberOf[row] = count++;
            } else {
                numberOf[row] = numberOf[firsts[slot]];
            }
        }
        return count;
    }

    private int hash(int row) {
        long mixed = 0;
        for (int word = 0; word < table.wordsEach(); word++) {
            mixed = (mixed ^ table.word(row, word)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return (int) mixed;
    }

    private void gather() {
        for (int number : numberOf) {
            starts[number + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int row = 0; row < rows.length; row++) {
            rows[next[numberOf[row]]++] = row;
        }
    }
}
