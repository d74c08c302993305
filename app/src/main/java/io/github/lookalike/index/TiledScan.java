package io.github.lookalike.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares every two rows that meet, few words of each, tile by tile as they fit the processor's nearest memory: best
 * for small tables, few queries and wide radii.
 */
final class TiledScan implements LookSearch {

    private static final int TILE_BYTES = 16 * 1024;
    private static final int QUERIES = 64;

    /** Nanoseconds for a pair, and for each word of it. */
    private static final double PAIR = 0.05;

    private static final double WORD = 0.3;

    @Override
    public double cost(FirstPass look) {
        return (PAIR + WORD * probe(look).words()) * look.pairs();
    }

    @Override
    public long work(FirstPass look) {
        return look.queryRows();
    }

    @Override
    public void search(FirstPass look, Function<FirstPass, Hits> hits, Workers workers) {
        Scan scan = new Scan(look, probe(look), workers);
        List<Strip> strips = new ArrayList<>();
        for (int table = 0; table < look.queries().size(); table++) {
            int end = look.queries().get(table).rows();
            for (int from = 0; from < end; from += QUERIES) {
                strips.add(new Strip(table, from, Math.min(end, from + QUERIES)));
            }
        }
        workers.each(strips.size(), number -> scan.search(strips.get(number), hits.apply(look)));
    }

    private static Probe probe(FirstPass look) {
        return Probe.of(look.reach(), look.rows().wordsEach());
    }

    /** Some queries of one table. */
    private record Strip(int table, int from, int to) {}

    /** What all threads have in common. */
    private static final class Scan {

        private final FirstPass look;
        private final Probe probe;
        private final Workers workers;

        /** What is looked at of the rows, copied. */
        private final long[] rows;

        Scan(FirstPass look, Probe probe, Workers workers) {
            this.look = look;
            this.probe = probe;
            this.workers = workers;
            this.rows = probes(look.rows(), 0, look.rows().rows());
        }

        void search(Strip strip, Hits hits) {
            long[] queries = probes(look.queries().get(strip.table), strip.from, strip.to);
            int tile = TILE_BYTES / Long.BYTES / probe.words();
            int end = look.rows().rows();
            for (int from = look.pairing().firstRow(strip.from); from < end; from += tile) {
                workers.checkpoint();
                int to = Math.min(end, from + tile);
                for (int query = strip.from; query < strip.to; query++) {
                    int first = Math.max(from, look.pairing().firstRow(query));
                    int row = probe.next(rows, first, to, queries, query - strip.from);
                    while (row < to) {
                        hits.check(strip.table, query, row);
                        row = probe.next(rows, row + 1, to, queries, query - strip.from);
                    }
                }
            }
            hits.flush();
            workers.done(strip.to - strip.from);
        }

        private long[] probes(PackedFingerprints table, int from, int to) {
            long[] probes = new long[(to - from) * probe.words()];
            for (int row = from; row < to; row++) {
                probe.copy(table, row, probes, row - from);
            }
            return probes;
        }
    }
}
