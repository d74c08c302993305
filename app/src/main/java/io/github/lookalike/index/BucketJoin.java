package io.github.lookalike.index;

import java.util.function.Function;

/**
 * Compares only rows that are near in one of several slots of bits: for each slot all rows are sorted by its value, then
 * each bucket meets the buckets whose value differs in few bits. Exact, and best for large tables and narrow reaches.
 *
 * <p>A pair that shows in several slots is reported from the first of them. Beside the tables, it takes some twenty
 * bytes for each row of the table and for each of a few million queries at a time.
 */
final class BucketJoin implements LookSearch {

    private static final int USUAL_QUERIES_AT_A_TIME = 4_000_000;

    private final int queriesAtATime;

    BucketJoin() {
        this(USUAL_QUERIES_AT_A_TIME);
    }

    /** @param queriesAtATime about how many queries to sort at a time, but never less than a table */
    BucketJoin(int queriesAtATime) {
        this.queriesAtATime = queriesAtATime;
    }

    @Override
    public double cost(FirstPass look) {
        return look.parts(queriesAtATime).stream()
                .mapToDouble(part -> SlotPlan.of(part).cost(part))
                .sum();
    }

    @Override
    public long work(FirstPass look) {
        return look.parts(queriesAtATime).stream()
                .mapToLong(part -> part.queryRows() * SlotPlan.of(part).slots().size())
                .sum();
    }

    @Override
    public void search(FirstPass look, Function<FirstPass, Hits> hits, Workers workers) {
        for (FirstPass part : look.parts(queriesAtATime)) {
            SlotPlan plan = SlotPlan.of(part);
            for (int number = 0; number < plan.slots().size(); number++) {
                workers.checkpoint();
                SlotJoin slot = new SlotJoin(part, plan, number, workers);
                workers.each(slot.parts(), block -> slot.search(block, hits.apply(part)));
            }
        }
    }
}
