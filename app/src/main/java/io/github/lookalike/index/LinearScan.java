package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;

/** Compares every two rows that meet: the slow, honest answer that every faster index must give too. */
public final class LinearScan implements HammingIndex {

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        long done = 0;
        long total = Math.max(1, join.pairs());
        for (int view = 0; view < join.views().size(); view++) {
            PackedFingerprints queries = join.views().get(view);
            for (int query = 0; query < queries.rows(); query++) {
                job.checkpoint();
                done += compare(join, view, query, sink);
                job.report(Progress.of(Progress.Stage.COMPARING, done, total));
            }
        }
    }

    private static int compare(Join join, int view, int query, PairSink sink) {
        PackedFingerprints queries = join.views().get(view);
        int compared = 0;
        for (int row = 0; row < join.table().rows(); row++) {
            if (join.pairing().joins(query, row)) {
                compared++;
                int distance = queries.distance(query, join.table(), row);
                if (distance <= join.radius()) {
                    sink.pair(view, query, row, distance);
                }
            }
        }
        return compared;
    }
}
