package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;

/** Answers each join by the index that is cheapest for its size and reach. All answer the same, so only time differs. */
public final class CheapestSearch implements HammingIndex {

    private final TiledScan scan;
    private final BucketJoin buckets;

    /** @param threads 1 or more, the calling thread included */
    public CheapestSearch(int threads) {
        this.scan = new TiledScan(threads);
        this.buckets = new BucketJoin(threads);
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        cheapest(join).search(join, sink, job);
    }

    HammingIndex cheapest(Join join) {
        return BucketJoin.cost(join) < TiledScan.cost(join) ? buckets : scan;
    }
}
