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

    /** Nanoseconds for a pair, for each word of it, and for a view of one that passed a sieve, by all pairs. */
    private static final double PAIR = 0.05;

    private static final double WORD = 0.3;
    private static final double CHECKS = 0.05;

    private final int threads;

    public TiledScan(int threads) {
        this.threads = threads;
    }

    /** What a join costs, in nanoseconds of one thread, roughly. */
    static double cost(Join join) {
        int words = Probe.of(join.reach(), join.table().wordsEach()).words();
        double cost = 0;
        for (int view = 0; view < join.views().size(); view++) {
            boolean sifted = join.sieve(view).isPresent();
            cost += (sifted ? CHECKS : PAIR + WORD * words)
                    * join.pairs(join.views().get(view).rows());
        }
        for (Sieve sieve : join.sieves()) {
            cost += (PAIR + WORD) * join.pairs(sieve.queries().rows());
        }
        return cost;
    }

    @Override
    public void search(Join join, PairSink sink, JobContext job) {
        List<Look> looks = looks(join);
        List<Strip> strips = new ArrayList<>();
        for (Look look : looks) {
            for (int from = 0; from < look.queries.rows(); from += QUERIES) {
                strips.add(new Strip(look, from, Math.min(look.queries.rows(), from + QUERIES)));
            }
        }
        Workers workers = new Workers(
                threads,
                job,
                looks.stream().mapToLong(look -> look.queries.rows()).sum());
        Object gate = new Object();
        workers.each(strips.size(), number -> {
            Strip strip = strips.get(number);
            scan(strip, new Hits(join, sink, gate), join.pairing(), workers);
            workers.done(strip.to - strip.from);
        });
    }

    /**
     * A first look at each pair for some views.
     *
     * @param from the first view
     * @param to the first one after them
     * @param queries what is looked at of the queries
     * @param rows what is looked at of the rows, copied
     */
    // An array: read for each pair.
    @SuppressWarnings("ArrayRecordComponent")
    private record Look(int from, int to, Probe probe, PackedFingerprints queries, long[] rows) {}

    private static List<Look> looks(Join join) {
        PackedFingerprints table = join.table();
        Probe usual = Probe.of(join.reach(), table.wordsEach());
        long[] rows = probes(usual, table, 0, table.rows());
        List<Look> looks = new ArrayList<>();
        for (int view = 0; view < join.views().size(); view++) {
            if (join.sieve(view).isEmpty()) {
                looks.add(new Look(view, view + 1, usual, join.views().get(view), rows));
            }
        }
        for (Sieve sieve : join.sieves()) {
            Probe shared = new Probe(0, 1, sieve.limit());
            long[] bits = probes(shared, sieve.rows(), 0, sieve.rows().rows());
            looks.add(new Look(sieve.from(), sieve.to(), shared, sieve.queries(), bits));
        }
        return looks;
    }

    /** Some queries of one look. */
    private record Strip(Look look, int from, int to) {}

    private static void scan(Strip strip, Hits hits, Pairing pairing, Workers workers) {
        Look look = strip.look;
        Probe probe = look.probe;
        long[] queries = probes(probe, look.queries, strip.from, strip.to);
        int tile = TILE_BYTES / Long.BYTES / probe.words();
        int end = look.rows.length / probe.words();
        for (int from = pairing.firstRow(strip.from); from < end; from += tile) {
            workers.checkpoint();
            int to = Math.min(end, from + tile);
            for (int query = strip.from; query < strip.to; query++) {
                int first = Math.max(from, pairing.firstRow(query));
                int row = probe.next(look.rows, first, to, queries, query - strip.from);
                while (row < to) {
                    for (int view = look.from; view < look.to; view++) {
                        hits.check(view, query, row);
                    }
                    row = probe.next(look.rows, row + 1, to, queries, query - strip.from);
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
