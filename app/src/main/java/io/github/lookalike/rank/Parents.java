package io.github.lookalike.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which pictures were proven to be made from which. */
public final class Parents {

    private final Map<Long, Set<Long>> parents = new HashMap<>();
    private final Map<Long, Set<Long>> betters = new HashMap<>();
    private final Map<Long, Set<Long>> plain = new HashMap<>();
    private final Map<Long, Set<Long>> either = new HashMap<>();

    /** Remembers what comparing two pictures told. */
    void add(long first, long second, Parentage descent) {
        switch (descent) {
            case FIRST_IS_PARENT ->
                parents.computeIfAbsent(second, none -> new HashSet<>()).add(first);
            case SECOND_IS_PARENT ->
                parents.computeIfAbsent(first, none -> new HashSet<>()).add(second);
            case FIRST_SHOWS_MORE ->
                betters.computeIfAbsent(second, none -> new HashSet<>()).add(first);
            case SECOND_SHOWS_MORE ->
                betters.computeIfAbsent(first, none -> new HashSet<>()).add(second);
            case SECOND_IS_MARKED ->
                plain.computeIfAbsent(second, none -> new HashSet<>()).add(first);
            case FIRST_IS_MARKED ->
                plain.computeIfAbsent(first, none -> new HashSet<>()).add(second);
            case EITHER -> {
                either.computeIfAbsent(first, none -> new HashSet<>()).add(second);
                either.computeIfAbsent(second, none -> new HashSet<>()).add(first);
            }
            case UNKNOWN -> {}
        }
    }

    /** Takes in what others found. */
    void addAll(Parents others) {
        addAll(parents, others.parents);
        addAll(betters, others.betters);
        addAll(plain, others.plain);
        addAll(either, others.either);
    }

    private static void addAll(Map<Long, Set<Long>> all, Map<Long, Set<Long>> others) {
        others.forEach((child, its) ->
                all.computeIfAbsent(child, none -> new HashSet<>()).addAll(its));
    }

    /** The ids of what a picture was made from. */
    Set<Long> of(long child) {
        return parents.getOrDefault(child, Set.of());
    }

    /** The ids of pictures that it is, with something put on it. */
    Set<Long> plain(long marked) {
        return plain.getOrDefault(marked, Set.of());
    }

    /** Whether each of two may have been made from the other: nothing tells which, but one of them was. */
    boolean isEither(long one, long other) {
        return either.getOrDefault(one, Set.of()).contains(other);
    }

    /** The ids of smaller pictures that show more detail than it, or that it was made from. */
    Set<Long> bounds(long picture) {
        Set<Long> bounds = new HashSet<>(of(picture));
        bounds.addAll(betters.getOrDefault(picture, Set.of()));
        return bounds;
    }
}
