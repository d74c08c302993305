package io.github.lookalike.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a bucket join that one slot shows. */
final class SlotJoin {

    /** So many comparisons take some milliseconds. */
    private static final long BETWEEN_CHECKPOINTS = 4_000_000;

    private static final int MOST_LOW_BITS = 6;

    /** With so many neighbours at a time, the run is long enough. */
    private static final int NEIGHBOURS = 32;

    private final FirstPass look;
    private final SlotPlan plan;
    private final int number;
    private final Slot slot;
    private final Workers workers;
    private final int[] masks;
    private final int lowBits;
    private final Probe probe;
    private final SortedRows rows;
    private final SortedRows queries;

    /** Whether what is compared tells which slots show a pair. */
    private final boolean slotsInProbe;

    /** What makes the queries of the rows, so that each two buckets need to meet only once; if anything does. */
    private final @Nullable NeighbourSwap swap;

    /** @param number which slot of the plan */
    SlotJoin(FirstPass look, SlotPlan plan, int number, Workers workers) {
        this.look = look;
        this.plan = plan;
        this.number = number;
        this.workers = workers;
        this.slot = plan.slots().get(number);
        this.masks = slot.masks();
        this.lowBits = Math.min(MOST_LOW_BITS, slot.width());
        this.probe =
                Probe.beside(slot.from() / Long.SIZE, look.reach(), look.rows().wordsEach());
        this.slotsInProbe = probe.words() == 1 && plan.liesIn(probe.first());
        List<PackedFingerprints> table = List.of(look.rows());
        this.rows = new SortedRows(table, slot, probe);
        this.queries = look.queries().equals(table) ? rows : new SortedRows(look.queries(), slot, probe);
        this.swap = look.swap().orElse(null);
    }

    /** How many parts there are to search. */
    int parts() {
        return slot.buckets() >> lowBits;
    }

    /**
     * Searches the queries of neighbouring buckets. Those that share their high bits meet, for masks that share theirs,
     * the same few buckets again and again: these stay in the processor's nearest memory.
     */
    void search(int part, Hits hits) {
        int from = part << lowBits;
        int to = (part + 1) << lowBits;
        Block block = new Block(hits);
        for (int first = 0, end; first < masks.length; first = end) {
            end = endOfMasks(first);
            for (int bucket = from; bucket < to; bucket++) {
                block.search(bucket, first, end);
            }
        }
        hits.flush();
        workers.done(queries.end(to - 1) - queries.start(from));
    }

    /** The masks from one on that are best taken together: enough of them, and all that share their high bits. */
    private int endOfMasks(int first) {
        int end = Math.min(masks.length, first + NEIGHBOURS);
        while (end < masks.length && masks[end] >> lowBits == masks[end - 1] >> lowBits) {
            end++;
        }
        return end;
    }

    /** What one thread is at. */
    private final class Block {

        private final Hits hits;
        private final Gathered gathered = new Gathered(probe);
        private long comparisons;

        Block(Hits hits) {
            this.hits = hits;
        }

        /**
         * Compares the queries of a bucket with its neighbours by some masks. Where the queries are the rows, if swapped, the
         * rows of a bucket are the queries of one bucket, its own; to meet the lower one of two is enough, as the
         * distance is the same.
         */
        void search(int bucket, int firstMask, int endOfMasks) {
            int from = queries.start(bucket);
            int to = queries.end(bucket);
            if (from == to) {
                return;
            }
            int own = swap == null ? -1 : swap.bucket(slot, bucket);
            for (int i = firstMask; i < endOfMasks; i++) {
                int other = bucket ^ masks[i];
                if (own < other) {
                    gather(rows.start(other), rows.end(other), from, to);
                } else if (own == other) {
                    compareWithin(from, to, rows.end(own));
                }
            }
            compare(from, to);
        }

        private void gather(int start, int end, int from, int to) {
            for (int next = start; next < end; ) {
                next = gathered.add(rows, next, end);
                if (gathered.isFull()) {
                    compare(from, to);
                }
            }
        }

        private void compare(int from, int to) {
            int count = gathered.count();
            for (int query = from; query < to; query++) {
                int found = probe.next(gathered.probes(), 0, count, queries.probes(), query);
                while (found < count) {
                    check(query, gathered.position(found), gathered.probes()[found * probe.words()]);
                    found = probe.next(gathered.probes(), found + 1, count, queries.probes(), query);
                }
            }
            pause((long) count * (to - from));
            gathered.clear();
        }

        /** Compares each query with the rows of its own bucket that come after its own row. */
        private void compareWithin(int from, int to, int end) {
            for (int query = from; query < to; query++) {
                int first = end - (to - query) + 1;
                int found = probe.next(rows.probes(), first, end, queries.probes(), query);
                while (found < end) {
                    check(query, found, rows.probes()[found * probe.words()]);
                    found = probe.next(rows.probes(), found + 1, end, queries.probes(), query);
                }
                pause(to - query);
            }
        }

        private void pause(long compared) {
            comparisons += compared;
            if (comparisons > BETWEEN_CHECKPOINTS) {
                workers.checkpoint();
                comparisons = 0;
            }
        }

        /**
         * Takes a pair that has passed the probe.
         *
         * @param other the position of the row
         * @param word the first one compared of the row
         */
        private void check(int position, int other, long word) {
            if (slotsInProbe && plan.showsBefore(number, queries.probes()[position] ^ word)) {
                return;
            }
            int query = queries.row(position);
            int row = rows.row(other);
            if (swap != null && row < query) {
                take(0, row, query);
            } else {
                take(queries.view(position), query, row);
            }
        }

        private void take(int table, int query, int row) {
            if (slotsInProbe || !showsBefore(look.queries().get(table), query, row)) {
                hits.check(table, query, row);
            }
        }

        private boolean showsBefore(PackedFingerprints table, int query, int row) {
            for (Slot earlier : plan.slots().subList(0, number)) {
                if (earlier.shows(table, query, look.rows(), row)) {
                    return true;
                }
            }
            return false;
        }
    }
}
