package io.github.lookalike.review;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;

/** In which order groups are shown; groups that are equal in it come by their ids. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing that could change
public enum GroupOrder {
    /** What frees the most first. */
    RECLAIMABLE(Comparator.comparingLong(ReviewGroup::reclaimableBytes).reversed()),
    /** The surest first. */
    SIMILARITY(Comparator.comparing(ReviewGroup::tier)
            .thenComparing(Comparator.comparingDouble(ReviewGroup::similarity).reversed())),
    /** The largest groups first. */
    COUNT(Comparator.<ReviewGroup>comparingInt(group -> group.members().size()).reversed()),
    /** By the path of the suggested keeper. */
    PATH(Comparator.comparing(group -> group.ranked().keeper().picture().path().toString())),
    /** The latest first, by the time of the suggested keeper. */
    DATE(Comparator.comparing(GroupOrder::taken).reversed());

    private final Comparator<ReviewGroup> comparator;

    GroupOrder(Comparator<ReviewGroup> comparator) {
        this.comparator = comparator.thenComparing(ReviewGroup::id);
    }

    Comparator<ReviewGroup> comparator() {
        return comparator;
    }

    private static LocalDateTime taken(ReviewGroup group) {
        var picture = group.ranked().keeper().picture();
        return picture.metadata()
                .captured()
                .orElseGet(() -> LocalDateTime.ofInstant(picture.file().modified(), ZoneOffset.UTC));
    }
}
