package io.github.lookalike.group;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who matches whom, by rank: the best picture has rank 0.
 *
 * @param pictures by rank
 * @param edges of each picture, to the best first
 */
record MatchGraph(List<IndexedPicture> pictures, List<List<Edge>> edges) {

    /** A match seen from one of its ends. */
    record Edge(int other, Match match) {}

    /** The surest first; of two that are as sure, the lower pictures, so that the order is total. */
    static final Comparator<Match> SUREST = Comparator.comparing(Match::tier)
            .thenComparingInt(Match::distance)
            .thenComparing(Comparator.comparingDouble(Match::confidence).reversed())
            .thenComparing(Match::turn)
            .thenComparingLong(Match::first)
            .thenComparingLong(Match::second);

    static MatchGraph of(List<IndexedPicture> byRank, List<Match> matches) {
        Map<Long, Integer> rankOf = new HashMap<>();
        List<List<Edge>> edges = new ArrayList<>();
        for (int rank = 0; rank < byRank.size(); rank++) {
            if (rankOf.put(byRank.get(rank).id(), rank) != null) {
                throw new IllegalArgumentException(
                        "twice: picture " + byRank.get(rank).id());
            }
            edges.add(new ArrayList<>());
        }
        for (Match match : surest(matches)) {
            int first = rank(rankOf, match.first(), match);
            int second = rank(rankOf, match.second(), match);
            edges.get(first).add(new Edge(second, match));
            edges.get(second).add(new Edge(first, match));
        }
        edges.forEach(all -> all.sort(Comparator.comparingInt(Edge::other)));
        return new MatchGraph(byRank, edges);
    }

    /** Whether two pictures match, by their ranks. */
    boolean joins(int one, int other) {
        List<Edge> its = edges.get(one);
        int from = 0;
        int to = its.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (its.get(middle).other() < other) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < its.size() && its.get(from).other() == other;
    }

    List<Edge> edgesOf(int rank) {
        return edges.get(rank);
    }

    private static Collection<Match> surest(List<Match> matches) {
        record Ends(long first, long second) {}
        Map<Ends, Match> surest = new HashMap<>();
        for (Match match : matches) {
            surest.merge(
                    new Ends(match.first(), match.second()),
                    match,
                    (one, other) -> SUREST.compare(one, other) <= 0 ? one : other);
        }
        return surest.values();
    }

    private static int rank(Map<Long, Integer> rankOf, long id, Match match) {
        Integer rank = rankOf.get(id);
        if (rank == null) {
            throw new IllegalArgumentException(match + " names a picture that is not there");
        }
        return rank;
    }
}
