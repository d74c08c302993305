package io.github.lookalike.index;

import java.util.List;

/** The part of a bucket join that one slot shows. */
final class SlotJoin {

    /** So many comparisons take some milliseconds. */
    private static final long BETWEEN_CHECKPOINTS = 4_000_000;

    private final Join join;
    private final SlotPlan plan;
    private final int number;
    private final Workers workers;
    private final int[] masks;
    private final Probe probe;
    private final SortedRows rows;
    private final SortedRows queries;

    /** @param number which slot of the plan */
    SlotJoin(Join join, SlotPlan plan, int number, Workers workers) {
        this.join = join;
        this.plan = plan;
        this.number = number;
        this.workers = workers;
        Slot slot = plan.slots().get(number);
        this.masks = slot.masks();
        this.probe =
                Probe.beside(slot.from() / Long.SIZE, join.reach(), join.table().wordsEach());
        List<PackedFingerprints> table = List.of(join.table());
        this.rows = new SortedRows(table, slot, probe);
        this.queries = join.views().equals(table) ? rows : new SortedRows(join.views(), slot, probe);
    }

    /** Searches the queries of some buckets. */
    void search(int fromBucket, int toBucket, Hits hits) {
        Block block = new Block(hits);
        for (int bucket = fromBucket; bucket < toBucket; bucket++) {
            if (queries.start(bucket) < queries.end(bucket)) {
                for (int mask : masks) {
                    block.compare(bucket, bucket ^ mask);
                }
            }
        }
        hits.flush();
        workers.done(queries.end(toBucket - 1) - queries.start(fromBucket));
    }

    /** What one thread is at. */
    private final class Block {

        private final Hits hits;
        private final boolean later = join.pairing() == Pairing.LATER_ROWS;
        private long comparisons;

        Block(Hits hits) {
            this.hits = hits;
        }

        void compare(int queryBucket, int rowBucket) {
            int from = queries.start(queryBucket);
            int end = queries.end(queryBucket);
            int to = later ? from : end;
            int last = rows.end(rowBucket);
            for (int position = rows.start(rowBucket); position < last; position++) {
                if (later) {
                    int row = rows.row(position);
                    while (to < end && queries.isLower(to, row)) {
                        to++;
                    }
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

        private void check(int position, int row) {
            int view = queries.view(position);
            int query = queries.row(position);
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
