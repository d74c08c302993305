package io.github.lookalike.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All groups of a review in any order, each sorted once: what an order goes by does not change during a review. */
final class SortedGroups {

    private final List<ReviewGroup> groups;
    private final Map<GroupOrder, List<ReviewGroup>> sorted = new EnumMap<>(GroupOrder.class);

    SortedGroups(List<ReviewGroup> groups) {
        this.groups = groups;
    }

    synchronized List<ReviewGroup> by(GroupOrder order) {
        return sorted.computeIfAbsent(
                order, one -> groups.stream().sorted(one.comparator()).toList());
    }
}
