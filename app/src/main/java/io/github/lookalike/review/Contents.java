package io.github.lookalike.review;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.RankedGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found as a review takes it, and what filters can ask for among it.
 *
 * @param groups sorted by their ids
 * @param reasons for what redundant pictures are held back, in the order of the conditions
 * @param years when suggested keepers were taken, the latest first
 * @param formats of all pictures, sorted
 * @param reclaimableBytes what the suggestions made at first would set free
 */
record Contents(
        FindResult found,
        List<ReviewGroup> groups,
        List<Condition> reasons,
        List<Integer> years,
        List<String> formats,
        long reclaimableBytes) {

    /** @param known groups that are under review already, and stay so as they are */
    static Contents of(FindResult found, List<ReviewGroup> known) {
        Map<String, ReviewGroup> here = new HashMap<>();
        known.forEach(group -> here.put(group.id(), group));
        List<ReviewGroup> groups = new ArrayList<>();
        for (RankedGroup group : found.groups()) {
            ReviewGroup before = here.remove(group.id());
            groups.add(before == null ? new ReviewGroup(group, found.options().protectedFolders()) : before);
        }
        if (!here.isEmpty()) {
            // They fell apart since, before the eyes of a person.
            groups.addAll(here.values());
            groups.sort(Comparator.comparing(ReviewGroup::id));
        }
        return new Contents(
                found,
                List.copyOf(groups),
                heldBackFor(groups),
                groups.stream()
                        .map(group -> group.taken().getYear())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                groups.stream()
                        .flatMap(group -> group.ranked().members().stream())
                        .map(member -> member.picture().file().format())
                        .distinct()
                        .sorted()
                        .toList(),
                groups.stream().mapToLong(ReviewGroup::reclaimableBytes).sum());
    }

    private static List<Condition> heldBackFor(List<ReviewGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.ranked().members().stream())
                .filter(member -> member.match().isPresent())
                .flatMap(member -> member.safety().heldBack().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
