package io.github.lookalike.review;

import io.github.lookalike.rank.RankedGroup.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of which some pictures become a group of their own.
 *
 * @param whole the group that is not there any more once it was done
 * @param apart the ids of the pictures that leave
 * @param parts the groups that are there instead: none, one or two
 */
record Split(ReviewGroup whole, Set<Long> apart, List<ReviewGroup> parts) {

    /**
     * Of each part those leave the review that are not known to match its keeper, which is the best of them. Nothing is changed
     * yet.
     *
     * @throws IllegalArgumentException when not some of the pictures would go
     */
    static Split of(ReviewGroup whole, Set<Member> apart, List<Path> protectedFolders) {
        Set<Long> ids = apart.stream().map(member -> member.picture().id()).collect(Collectors.toSet());
        if (ids.isEmpty()
                || !whole.matching().containsAll(apart)
                || apart.size() == whole.matching().size()) {
            throw new IllegalArgumentException(ids + " of " + whole.id());
        }
        List<ReviewGroup> parts = Stream.of(whole.part(member -> !apart.contains(member)), whole.part(apart::contains))
                .flatMap(Optional::stream)
                .map(part -> new ReviewGroup(part, protectedFolders))
                .toList();
        parts.forEach(part -> part.present(false));
        return new Split(whole, ids, parts);
    }

    /** All that changes. */
    List<ReviewGroup> groups() {
        List<ReviewGroup> changed = new ArrayList<>(parts);
        changed.add(whole);
        return changed;
    }

    /** Changes one of {@link #groups}: the parts come, the whole goes. */
    void change(ReviewGroup one) {
        if (one == whole) {
            whole.splitOff(apart);
        } else {
            one.present(true);
        }
    }
}
