package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares every two rows that meet, few words of each, tile by tile as they fit the processor's nearest memory: best
 * for small tables, few queries and wide radii.
 */
public final class TiledScan implements HammingIndex {

    private static final int TILE_BYTES = 16 * 1024;
    private static final int QUERIES = 64;

    private final int threads;

    public TiledScan(int threads) {
        this.threads = threads;
    }

    /** What a join costs, in nanoseconds of one thread, roughly. */
    static double cost(Join join) {
        int words = Probe.of(join.reach(), join.table().wordsEach()).words();
        return (0.05 + 0.3 * words) * join.pairs();
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        PackedFingerprints table = join.table();
        Probe probe = Probe.of(join.reach(), table.wordsEach());
        long[] probes = probes(probe, table, 0, table.rows());
        List<Strip> strips = strips(join);
        Workers workers = new Workers(threads, job, join.queries());
        Object gate = new Object();
        workers.each(strips.size(), number -> {
            Strip strip = strips.get(number);
            scan(strip, probe, probes, new Hits(join, sink, gate), join, workers);
            workers.done(strip.to - strip.from);
        });
    }

    /** Some queries of one view. */
    private record Strip(int view, int from, int to) {}

    private static List<Strip> strips(Join join) {
        List<Strip> strips = new ArrayList<>();
        for (int view = 0; view < join.views().size(); view++) {
            int rows = join.views().get(view).rows();
            for (int from = 0; from < rows; from += QUERIES) {
                strips.add(new Strip(view, from, Math.min(rows, from + QUERIES)));
            }
        }
        return strips;
    }

    private static void scan(Strip strip, Probe probe, long[] rows, Hits hits, Join join, Workers workers) {
        long[] queries = probes(probe, join.views().get(strip.view), strip.from, strip.to);
        int tile = TILE_BYTES / Long.BYTES / probe.words();
        int end = join.table().rows();
        for (int from = join.pairing().firstRow(strip.from); from < end; from += tile) {
            workers.checkpoint();
            int to = Math.min(end, from + tile);
            for (int query = strip.from; query < strip.to; query++) {
                int first = Math.max(from, join.pairing().firstRow(query));
                int row = probe.next(rows, first, to, queries, query - strip.from);
                while (row < to) {
                    hits.check(strip.view, query, row);
                    row = probe.next(rows, row + 1, to, queries, query - strip.from);
                }
            }
        }
        hits.flush();
    }

    private static long[] probes(Probe probe, PackedFingerprints table, int from, int to) {
        long[] probes = new long[(to - from) * probe.words()];
        for (int row = from; row < to; row++) {
            probe.copy(table, row, probes, row - from);
        }
        return probes;
    }
}
