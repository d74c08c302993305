package io.github.lookalike.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A first look at all pairs for some views of a join: at each view's own words, or at the bits that all of them share.
 *
 * @param from the first view
 * @param to the first one after them
 * @param queries what is looked at: a table for each view, or one for all
 * @param rows what is looked at of the table
 * @param reach what is near there
 */
record FirstPass(
        Join join, int from, int to, List<PackedFingerprints> queries, PackedFingerprints rows, SearchRadius reach) {

    FirstPass {
        queries = List.copyOf(queries);
    }

    /** One for each sieve, and one for each run of views that none speaks for. */
    static List<FirstPass> of(Join join) {
        List<FirstPass> looks = new ArrayList<>();
        int views = join.views().size();
        for (int from = 0, to; from < views; from = to) {
            to = from + 1;
            while (to < views && join.sieve(to).equals(join.sieve(from))) {
                to++;
            }
            looks.add(
                    join.sieve(from).isPresent()
                            ? sifting(join, join.sieve(from).get())
                            : plain(join, from, to));
        }
        return looks;
    }

    private static FirstPass plain(Join join, int from, int to) {
        return new FirstPass(join, from, to, join.views().subList(from, to), join.table(), join.reach());
    }

    private static FirstPass sifting(Join join, Prefilter sieve) {
        return new FirstPass(
                join,
                sieve.from(),
                sieve.to(),
                List.of(sieve.queries()),
                sieve.rows(),
                SearchRadius.all(sieve.limit()));
    }

    /** The same in parts of at most so many queries, but never less than a table. */
    List<FirstPass> parts(int most) {
        List<FirstPass> parts = new ArrayList<>();
        int viewsEach = viewsEach();
        for (int first = 0, end; first < queries.size(); first = end) {
            end = first + 1;
            long rows = queries.get(first).rows();
            while (end < queries.size() && rows + queries.get(end).rows() <= most) {
                rows += queries.get(end).rows();
                end++;
            }
            parts.add(new FirstPass(
                    join,
                    from + first * viewsEach,
                    from + end * viewsEach,
                    queries.subList(first, end),
                    this.rows,
                    reach));
        }
        return parts;
    }

    /** How many views each table of queries speaks for. */
    int viewsEach() {
        return (to - from) / queries.size();
    }

    /** What makes each query of the row with the same number, where something does: each two then need to meet once. */
    Optional<NeighbourSwap> swap() {
        if (pairing() != Pairing.LATER_ROWS) {
            return Optional.empty();
        }
        return queries.equals(List.of(rows))
                ? Optional.of(NeighbourSwap.NONE)
                : join.sieve(from).map(Prefilter::swap);
    }

    Pairing pairing() {
        return join.pairing();
    }

    /** How many queries there are in all tables. */
    long queryRows() {
        return queries.stream().mapToLong(PackedFingerprints::rows).sum();
    }

    /** How many pairs are looked at. */
    long pairs() {
        return queries.stream().mapToLong(table -> join.pairs(table.rows())).sum();
    }
}
