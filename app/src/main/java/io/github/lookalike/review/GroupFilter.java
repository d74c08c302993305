package io.github.lookalike.review;

import io.github.lookalike.match.Tier;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups are shown.
 *
 * @param text in the path of some picture, upper and lower case alike; empty for all
 * @param folder holds some picture
 * @param tiers of the group
 * @param proof what was proven of the redundant pictures
 * @param leastSimilarity 0 to 1
 * @param finished whether groups with nothing left to choose are shown too
 */
public record GroupFilter(
        String text,
        Optional<Path> folder,
        Set<Tier> tiers,
        ProofFilter proof,
        double leastSimilarity,
        boolean finished) {

    /** Everything that is not finished. */
    public static final GroupFilter ALL =
            new GroupFilter("", Optional.empty(), EnumSet.allOf(Tier.class), ProofFilter.ANY, 0, false);

    public GroupFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
        tiers = Set.copyOf(tiers);
        if (!(leastSimilarity >= 0 && leastSimilarity <= 1)) {
            throw new IllegalArgumentException("similarity: " + leastSimilarity);
        }
    }

    boolean shows(ReviewGroup group) {
        return (finished || !group.isFinished())
                && tiers.contains(group.tier())
                && group.similarity() >= leastSimilarity
                && proof.shows(group)
                && holdsFolder(group)
                && holdsText(group);
    }

    private boolean holdsFolder(ReviewGroup group) {
        return folder.isEmpty()
                || group.members().stream()
                        .anyMatch(member -> member.picture().path().startsWith(folder.get()));
    }

    private boolean holdsText(ReviewGroup group) {
        return text.isEmpty()
                || group.members().stream()
                        .anyMatch(member -> member.picture()
                                .path()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains(text));
    }
}
