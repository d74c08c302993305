package io.github.lookalike.index;

import java.util.List;

/** The part of a bucket join that one slot shows. */
final class SlotJoin {

    /** So many comparisons take some milliseconds. */
    private static final long BETWEEN_CHECKPOINTS = 4_000_000;

    private static final int MOST_LOW_BITS = 6;

    private final Join join;
    private final SlotPlan plan;
    private final int number;
    private final Workers workers;
    private final int[] masks;
    private final int lowBits;
    private final Probe probe;
    private final SortedRows rows;

    /** Whether a row meets only the queries of lower rows. */
    private final boolean later;

    /** Whether, moreover, queries and rows are the same, so that each two buckets need to meet only once. */
    private final boolean once;

    private final SortedRows queries;

    /** @param number which slot of the plan */
    SlotJoin(Join join, SlotPlan plan, int number, Workers workers) {
        this.join = join;
        this.plan = plan;
        this.number = number;
        this.workers = workers;
        Slot slot = plan.slots().get(number);
        this.masks = slot.masks();
        this.lowBits = Math.min(MOST_LOW_BITS, slot.width());
        this.probe =
                Probe.beside(slot.from() / Long.SIZE, join.reach(), join.table().wordsEach());
        List<PackedFingerprints> table = List.of(join.table());
        this.rows = new SortedRows(table, slot, probe);
        boolean same = join.views().equals(table);
        this.queries = same ? rows : new SortedRows(join.views(), slot, probe);
        this.later = join.pairing() == Pairing.LATER_ROWS;
        this.once = later && same;
    }

    /** How many parts there are to search. */
    int parts() {
        return plan.slots().get(number).buckets() >> lowBits;
    }

    /**
     * Searches the queries of neighbouring buckets. Those that share their high bits meet, for masks that share theirs,
     * the same few buckets again and again: these stay in the processor's nearest memory.
     */
    void search(int part, Hits hits) {
        int from = part << lowBits;
        int to = (part + 1) << lowBits;
        Block block = new Block(hits);
        for (int first = 0; first < masks.length; ) {
            int last = first + 1;
            while (last < masks.length && masks[last] >> lowBits == masks[first] >> lowBits) {
                last++;
            }
            for (int bucket = from; bucket < to; bucket++) {
                block.compare(bucket, first, last);
            }
            first = last;
        }
        hits.flush();
        workers.done(queries.end(to - 1) - queries.start(from));
    }

    /** What one thread is at. */
    private final class Block {

        private final Hits hits;
        private long comparisons;

        Block(Hits hits) {
            this.hits = hits;
        }

        /** Compares the queries of a bucket with its neighbours by some masks. */
        void compare(int bucket, int firstMask, int lastMask) {
            for (int i = firstMask; i < lastMask; i++) {
                int other = bucket ^ masks[i];
                if (!once || bucket < other) {
                    compare(bucket, other, later && !once);
                } else if (bucket == other) {
                    compare(bucket, other, true);
                }
            }
        }

        /** @param onlyLower whether a row meets only the queries of lower rows */
        private void compare(int queryBucket, int rowBucket, boolean onlyLower) {
            int from = queries.start(queryBucket);
            int end = queries.end(queryBucket);
            int to = onlyLower ? from : end;
            int last = from < end ? rows.end(rowBucket) : 0;
            for (int position = rows.start(rowBucket); position < last; position++) {
                if (onlyLower) {
                    to = queries.firstFrom(to, end, rows.row(position));
                }
                find(from, to, position);
            }
        }

        private void find(int from, int to, int position) {
            int found = probe.next(queries.probes(), from, to, rows.probes(), position);
            while (found < to) {
                check(found, rows.row(position));
                found = probe.next(queries.probes(), found + 1, to, rows.probes(), position);
            }
            comparisons += to - from;
            if (comparisons > BETWEEN_CHECKPOINTS) {
                workers.checkpoint();
                comparisons = 0;
            }
        }

        private void check(int position, int tableRow) {
            int view = queries.view(position);
            int query = once ? Math.min(queries.row(position), tableRow) : queries.row(position);
            int row = once ? Math.max(queries.row(position), tableRow) : tableRow;
            PackedFingerprints table = join.views().get(view);
            for (Slot earlier : plan.slots().subList(0, number)) {
                if (earlier.shows(table, query, join.table(), row)) {
                    return;
                }
            }
            hits.check(view, query, row);
        }
    }
}
