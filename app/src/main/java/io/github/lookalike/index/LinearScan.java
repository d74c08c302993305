package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;

/** Compares every two rows that meet: the slow, honest answer that every faster index must give too. */
public final class LinearScan implements HammingIndex {

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        long done = 0;
        for (int view = 0; view < join.views().size(); view++) {
            int queries = join.views().get(view).rows();
            for (int query = 0; query < queries; query++) {
                job.checkpoint();
                compare(join, view, query, sink);
                done++;
                job.report(Progress.of(Progress.Stage.COMPARING, done, join.queries()));
            }
        }
    }

    private static void compare(Join join, int view, int query, PairSink sink) {
        for (int row = 0; row < join.table().rows(); row++) {
            int distance = join.nearDistance(view, query, row);
            if (distance >= 0) {
                sink.pair(view, query, row, distance);
            }
        }
    }
}
