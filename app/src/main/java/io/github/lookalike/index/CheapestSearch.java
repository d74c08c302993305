package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import java.util.Comparator;
import java.util.List;

/** Takes each look of a join in the way that is cheapest for its size and reach. All find the same, so only time differs. */
public final class CheapestSearch implements HammingIndex {

    private final int threads;
    private final List<LookSearch> ways;

    /** @param threads 1 or more, the calling thread included */
    public CheapestSearch(int threads) {
        this(threads, List.of(new TiledScan(), new BucketJoin()));
    }

    CheapestSearch(int threads, List<LookSearch> ways) {
        this.threads = threads;
        this.ways = List.copyOf(ways);
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        List<FirstPass> looks = FirstPass.of(join);
        Workers workers = new Workers(
                threads,
                job,
                looks.stream().mapToLong(look -> cheapest(look).work(look)).sum());
        Object gate = new Object();
        for (FirstPass look : looks) {
            LeadingWords words = LeadingWords.of(look).orElse(null);
            cheapest(look).search(look, part -> new Hits(part, words, sink, gate), workers);
        }
    }

    LookSearch cheapest(FirstPass look) {
        return ways.stream()
                .min(Comparator.comparingDouble(way -> way.cost(look)))
                .orElseThrow();
    }
}
