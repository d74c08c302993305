package io.github.lookalike.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All groups of a review in any order, each sorted once for a list of groups: what an order goes by does not change during a
 * review.
 */
final class SortedGroups {

    private final Supplier<List<ReviewGroup>> groups;
    private final Map<GroupOrder, List<ReviewGroup>> sorted = new EnumMap<>(GroupOrder.class);
    private List<ReviewGroup> of = List.of();

    /** @param groups the same list as long as there are no others */
    SortedGroups(Supplier<List<ReviewGroup>> groups) {
        this.groups = groups;
    }

    synchronized List<ReviewGroup> by(GroupOrder order) {
        List<ReviewGroup> now = groups.get();
        if (of != now) {
            of = now;
            sorted.clear();
        }
        return sorted.computeIfAbsent(
                order, one -> now.stream().sorted(one.comparator()).toList());
    }
}
