package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares only rows that are near in one of several slots of bits: for each slot all rows are sorted by its value, then
 * each bucket meets the buckets whose value differs in few bits. Exact, and best for large tables and narrow reaches.
 *
 * <p>A pair that shows in several slots is reported from the first of them. Beside the tables, it takes some twenty
 * bytes for each row of the table and for each of a few million queries at a time.
 */
public final class BucketJoin implements HammingIndex {

    private static final int USUAL_QUERIES_AT_A_TIME = 4_000_000;

    private final int threads;
    private final int queriesAtATime;

    /** @param threads 1 or more, the calling thread included */
    public BucketJoin(int threads) {
        this(threads, USUAL_QUERIES_AT_A_TIME);
    }

    /** @param queriesAtATime about how many queries to sort at a time, but never less than a view */
    BucketJoin(int threads, int queriesAtATime) {
        this.threads = threads;
        this.queriesAtATime = queriesAtATime;
    }

    /** What a join costs, in nanoseconds of one thread, roughly. */
    static double cost(Join join) {
        return SlotPlan.of(join).cost(join);
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        List<Part> parts = parts(join);
        Workers workers =
                new Workers(threads, job, parts.stream().mapToLong(Part::work).sum());
        for (Part part : parts) {
            search(part, part.shifting(sink), workers);
        }
    }

    private static void search(Part part, PairSink sink, Workers workers) {
        Object gate = new Object();
        for (int number = 0; number < part.plan.slots().size(); number++) {
            workers.checkpoint();
            SlotJoin slot = new SlotJoin(part.join, part.plan, number, workers);
            workers.each(slot.parts(), block -> slot.search(block, new Hits(part.join, sink, gate)));
        }
    }

    /** Some views of a join, those from {@code firstView} on. */
    private record Part(Join join, int firstView, SlotPlan plan) {

        long work() {
            return join.queries() * plan.slots().size();
        }

        PairSink shifting(PairSink sink) {
            return (view, query, row, distance) -> sink.pair(firstView + view, query, row, distance);
        }
    }

    private List<Part> parts(Join join) {
        List<Part> parts = new ArrayList<>();
        int first = 0;
        while (first < join.views().size()) {
            int end = first + 1;
            long queries = join.views().get(first).rows();
            while (end < join.views().size() && queries + join.views().get(end).rows() <= queriesAtATime) {
                queries += join.views().get(end).rows();
                end++;
            }
            Join some = join.ofViews(first, end);
            parts.add(new Part(some, first, SlotPlan.of(some)));
            first = end;
        }
        return parts;
    }
}
