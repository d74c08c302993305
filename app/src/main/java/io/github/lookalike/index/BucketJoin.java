package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;

/**
 * Compares only rows that are near in one of several slots of bits: for each slot all rows are sorted by its value, then
 * each bucket meets the buckets whose value differs in few bits. Exact, and best for large tables and narrow reaches.
 *
 * <p>A pair that shows in several slots is reported from the first of them.
 */
public final class BucketJoin implements HammingIndex {

    private final int threads;

    public BucketJoin(int threads) {
        this.threads = threads;
    }

    /** What a join costs, in nanoseconds of one thread, roughly. */
    static double cost(Join join) {
        return SlotPlan.of(join).cost(join);
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        SlotPlan plan = SlotPlan.of(join);
        Workers workers =
                new Workers(threads, job, join.queries() * plan.slots().size());
        Object gate = new Object();
        for (int number = 0; number < plan.slots().size(); number++) {
            job.checkpoint();
            SlotJoin slot = new SlotJoin(join, plan, number, workers);
            workers.each(slot.parts(), part -> slot.search(part, new Hits(join, sink, gate)));
        }
    }
}
