package io.github.lookalike.review;

import java.util.Comparator;

/** In which order groups are shown; groups that are equal in it come by their ids. */
public enum GroupOrder {
    /** What frees the most first. */
    RECLAIMABLE,
    /** The surest first. */
    SIMILARITY,
    /** The largest groups first. */
    COUNT,
    /** By the path of the suggested keeper. */
    PATH,
    /** The latest first, by the time of the suggested keeper. */
    DATE;

    Comparator<ReviewGroup> comparator() {
        return first().thenComparing(ReviewGroup::id);
    }

    private Comparator<ReviewGroup> first() {
        return switch (this) {
            case RECLAIMABLE ->
                Comparator.comparingLong(ReviewGroup::reclaimableBytes).reversed();
            case SIMILARITY ->
                Comparator.comparing(ReviewGroup::tier)
                        .thenComparing(Comparator.comparingDouble(ReviewGroup::similarity)
                                .reversed());
            case COUNT ->
                Comparator.<ReviewGroup>comparingInt(
                                group -> group.ranked().members().size())
                        .reversed();
            case PATH ->
                Comparator.comparing(group -> group.ranked().keeper().picture().path());
            case DATE -> Comparator.comparing(ReviewGroup::taken).reversed();
        };
    }
}
