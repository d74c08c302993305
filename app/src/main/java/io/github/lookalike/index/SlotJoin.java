package io.github.lookalike.index;

import java.util.List;

/** The part of a bucket join that one slot shows. */
final class SlotJoin {

    /** So many comparisons take some milliseconds. */
    private static final long BETWEEN_CHECKPOINTS = 4_000_000;

    private static final int MOST_LOW_BITS = 6;

    /** With so many neighbours at a time, the run is long enough. */
    private static final int NEIGHBOURS = 32;

    private final Look look;
    private final SlotPlan plan;
    private final int number;
    private final Workers workers;
    private final int[] masks;
    private final int lowBits;
    private final Probe probe;
    private final SortedRows rows;
    private final SortedRows queries;

    /** Whether what is compared tells which slots show a pair. */
    private final boolean slotsInProbe;

    /** Whether queries and rows are the same, so that each two buckets need to meet only once. */
    private final boolean once;

    /** @param number which slot of the plan */
    SlotJoin(Look look, SlotPlan plan, int number, Workers workers) {
        this.look = look;
        this.plan = plan;
        this.number = number;
        this.workers = workers;
        Slot slot = plan.slots().get(number);
        this.masks = slot.masks();
        this.lowBits = Math.min(MOST_LOW_BITS, slot.width());
        this.probe =
                Probe.beside(slot.from() / Long.SIZE, look.reach(), look.rows().wordsEach());
        this.slotsInProbe = probe.words() == 1 && plan.liesIn(probe.first());
        List<PackedFingerprints> table = List.of(look.rows());
        this.rows = new SortedRows(table, slot, probe);
        boolean same = look.queries().equals(table);
        this.queries = same ? rows : new SortedRows(look.queries(), slot, probe);
        this.once = same && look.pairing() == Pairing.LATER_ROWS;
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

        /** Compares the queries of a bucket with its neighbours by some masks. */
        void search(int bucket, int firstMask, int endOfMasks) {
            int from = queries.start(bucket);
            int to = queries.end(bucket);
            if (from == to) {
                return;
            }
            for (int i = firstMask; i < endOfMasks; i++) {
                int other = bucket ^ masks[i];
                if (!once || bucket < other) {
                    gather(rows.start(other), rows.end(other), from, to);
                } else if (bucket == other) {
                    compareWithin(from, to);
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
                    check(query, gathered.row(found), gathered.probes()[found * probe.words()]);
                    found = probe.next(gathered.probes(), found + 1, count, queries.probes(), query);
                }
            }
            pause((long) count * (to - from));
            gathered.clear();
        }

        private void compareWithin(int from, int to) {
            for (int query = from; query < to; query++) {
                int found = probe.next(rows.probes(), query + 1, to, queries.probes(), query);
                while (found < to) {
                    check(query, rows.row(found), rows.probes()[found * probe.words()]);
                    found = probe.next(rows.probes(), found + 1, to, queries.probes(), query);
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

        /** @param word the first one compared of the row */
        private void check(int position, int tableRow, long word) {
            if (slotsInProbe && plan.showsBefore(number, queries.probes()[position] ^ word)) {
                return;
            }
            int view = queries.view(position);
            int query = once ? Math.min(queries.row(position), tableRow) : queries.row(position);
            int row = once ? Math.max(queries.row(position), tableRow) : tableRow;
            if (slotsInProbe || !showsBefore(look.queries().get(view), query, row)) {
                hits.check(view, query, row);
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
