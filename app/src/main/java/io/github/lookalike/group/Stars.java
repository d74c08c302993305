package io.github.lookalike.group;

import io.github.lookalike.group.MatchGraph.Edge;
import io.github.lookalike.match.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Keepers and what belongs to each: all of it matches its keeper. Where they are chosen here, it is worse, too, and no two keepers match. */
final class Stars {

    private static final int NONE = -1;

    /** The surest match first, then the better of the two at the other end. */
    static final Comparator<Edge> NEAREST =
            Comparator.comparing(Edge::match, MatchGraph.SUREST).thenComparingInt(Edge::other);

    private final MatchGraph graph;

    /** By rank: the rank of the keeper; a keeper is its own. */
    private final int[] keeperOf;

    /** By rank of a keeper: how many others belong to it. */
    private final int[] followers;

    Stars(MatchGraph graph) {
        this.graph = graph;
        this.keeperOf = new int[graph.pictures().size()];
        this.followers = new int[keeperOf.length];
        Arrays.fill(keeperOf, NONE);
        chooseKeepers();
        goToNearest();
    }

    /**
     * Those whose keepers are chosen already.
     *
     * @param keeperOf by rank: the rank of the keeper
     */
    Stars(MatchGraph graph, int[] keeperOf) {
        this.graph = graph;
        this.keeperOf = keeperOf.clone();
        this.followers = new int[keeperOf.length];
    }

    List<SimilarGroup> groups() {
        List<List<Edge>> members = new ArrayList<>();
        List<List<Match>> cohesion = new ArrayList<>();
        for (int rank = 0; rank < keeperOf.length; rank++) {
            members.add(new ArrayList<>());
            cohesion.add(new ArrayList<>());
        }
        for (int rank = 0; rank < keeperOf.length; rank++) {
            for (Edge edge : graph.edgesOf(rank)) {
                if (edge.other() == keeperOf[rank]) {
                    members.get(edge.other()).add(new Edge(rank, edge.match()));
                }
                if (rank < edge.other() && keeperOf[rank] == keeperOf[edge.other()]) {
                    cohesion.get(keeperOf[rank]).add(edge.match());
                }
            }
        }
        List<SimilarGroup> groups = new ArrayList<>();
        for (int rank = 0; rank < keeperOf.length; rank++) {
            if (!members.get(rank).isEmpty()) {
                groups.add(group(rank, members.get(rank), cohesion.get(rank)));
            }
        }
        return groups;
    }

    private void chooseKeepers() {
        for (int rank = 0; rank < keeperOf.length; rank++) {
            if (keeperOf[rank] == NONE) {
                keeperOf[rank] = rank;
                for (Edge edge : graph.edgesOf(rank)) {
                    if (keeperOf[edge.other()] == NONE) {
                        keeperOf[edge.other()] = rank;
                        followers[rank]++;
                    }
                }
            }
        }
    }

    private void goToNearest() {
        for (int rank = 0; rank < keeperOf.length; rank++) {
            int keeper = keeperOf[rank];
            if (keeper != rank && followers[keeper] > 1) {
                int nearest = nearestKeeper(rank);
                keeperOf[rank] = nearest;
                followers[keeper]--;
                followers[nearest]++;
            }
        }
    }

    private int nearestKeeper(int rank) {
        return graph.edgesOf(rank).stream()
                .filter(edge -> edge.other() < rank && keeperOf[edge.other()] == edge.other())
                .min(NEAREST)
                .orElseThrow()
                .other();
    }

    private SimilarGroup group(int keeper, List<Edge> members, List<Match> cohesion) {
        List<SimilarGroup.Member> others = members.stream()
                .sorted(NEAREST)
                .map(edge -> new SimilarGroup.Member(graph.pictures().get(edge.other()), edge.match()))
                .toList();
        return SimilarGroup.around(graph.pictures().get(keeper), others, cohesion);
    }
}
