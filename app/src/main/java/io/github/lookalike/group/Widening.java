package io.github.lookalike.group;

import io.github.lookalike.group.MatchGraph.Edge;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins groups by matches of a wider search, so that none of them falls apart: a group goes over to another keeper as a whole,
 * where that one matches each of its pictures, or stays as it is. An original stays the keeper of its group beside a picture of which it is not
 * known that it is one, and that one joins it.
 */
final class Widening {

    private static final int NONE = -1;

    /** Of so many, of which one was edited, the keeper is what edits are made from: what shows more is one of them, as a frame is. */
    private static final int MANY = 3;

    /**
     * A group of the narrower search, or a picture that was in none.
     *
     * @param original whether its keeper is known to be none that was made from another picture
     */
    private record Unit(int keeper, List<Integer> ranks, boolean original) {}

    private final MatchGraph graph;
    private final Predicate<IndexedPicture> asTaken;

    /** By rank: the rank of the keeper. */
    private final int[] keeperOf;

    /** The ranks of the keepers that were made from none. */
    private final Set<Integer> originals = new HashSet<>();

    private Widening(MatchGraph graph, Predicate<IndexedPicture> asTaken) {
        this.graph = graph;
        this.asTaken = asTaken;
        this.keeperOf = new int[graph.pictures().size()];
        Arrays.fill(keeperOf, NONE);
    }

    /**
     * The keeper of each picture, by rank.
     *
     * @param groups of the narrower search
     * @param asTaken which pictures are known not to be edited
     */
    static int[] keepers(MatchGraph graph, List<SimilarGroup> groups, Predicate<IndexedPicture> asTaken) {
        Widening widening = new Widening(graph, asTaken);
        List<Unit> units = widening.units(groups);
        for (Unit unit : units) {
            Optional<Edge> nearest = graph.edgesOf(unit.keeper()).stream()
                    .filter(edge -> widening.keeperOf[edge.other()] == edge.other())
                    .filter(edge -> widening.mayTake(edge.other(), unit))
                    .min(Stars.NEAREST);
            int keeper = nearest.map(Edge::other).orElse(unit.keeper());
            unit.ranks().forEach(rank -> widening.keeperOf[rank] = keeper);
        }
        widening.joinLeftOver(units);
        return widening.keeperOf;
    }

    private List<Unit> units(List<SimilarGroup> groups) {
        Map<Long, Integer> rankOf = new HashMap<>();
        for (int rank = 0; rank < keeperOf.length; rank++) {
            rankOf.put(graph.pictures().get(rank).id(), rank);
        }
        List<Unit> units = new ArrayList<>();
        for (SimilarGroup group : groups) {
            List<Integer> ranks = new ArrayList<>();
            Optional.ofNullable(rankOf.remove(group.keeper().id())).ifPresent(ranks::add);
            group.others()
                    .forEach(other -> Optional.ofNullable(
                                    rankOf.remove(other.picture().id()))
                            .ifPresent(ranks::add));
            boolean edits = ranks.size() >= MANY && !group.tier().safe();
            units.add(new Unit(ranks.get(0), ranks, edits || asTaken(ranks.get(0))));
        }
        rankOf.values().forEach(rank -> units.add(new Unit(rank, List.of(rank), asTaken(rank))));
        units.sort(Comparator.comparingInt(Unit::keeper));
        units.stream().filter(Unit::original).forEach(unit -> originals.add(unit.keeper()));
        return units;
    }

    private boolean mayTake(int keeper, Unit unit) {
        return (!unit.original() || originals.contains(keeper))
                && unit.ranks().stream().allMatch(rank -> graph.joins(rank, keeper));
    }

    /** A picture alone that came before an original joins it now. */
    private void joinLeftOver(List<Unit> units) {
        int[] followers = new int[keeperOf.length];
        for (int keeper : keeperOf) {
            followers[keeper]++;
        }
        for (Unit unit : units) {
            if (followers[unit.keeper()] == 1 && !unit.original()) {
                graph.edgesOf(unit.keeper()).stream()
                        .filter(edge -> followers[edge.other()] > 0 && originals.contains(edge.other()))
                        .min(Stars.NEAREST)
                        .ifPresent(edge -> keeperOf[unit.keeper()] = edge.other());
            }
        }
    }

    private boolean asTaken(int rank) {
        return asTaken.test(graph.pictures().get(rank));
    }
}
