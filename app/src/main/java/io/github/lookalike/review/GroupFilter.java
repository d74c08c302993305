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
 * @param year when the suggested keeper was taken
 * @param finished whether groups with nothing left to choose are shown too
 * @param pictures what some picture is
 * @param decided whether something was decided
 */
public record GroupFilter(
        String text,
        Optional<Path> folder,
        Set<Tier> tiers,
        ProofFilter proof,
        double leastSimilarity,
        Optional<Integer> year,
        boolean finished,
        PictureFilter pictures,
        Decided decided) {

    /** Everything that is not finished. */
    public static final GroupFilter ALL = new GroupFilter(
            "", Optional.empty(), EnumSet.allOf(Tier.class), ProofFilter.ANY, 0, Optional.empty(), false);

    public GroupFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
        tiers = Set.copyOf(tiers);
        if (!(leastSimilarity >= 0 && leastSimilarity <= 1)) {
            throw new IllegalArgumentException("similarity: " + leastSimilarity);
        }
    }

    /** The groups of this, whatever their pictures are and whether or not something was decided. */
    public GroupFilter(
            String text,
            Optional<Path> folder,
            Set<Tier> tiers,
            ProofFilter proof,
            double leastSimilarity,
            Optional<Integer> year,
            boolean finished) {
        this(text, folder, tiers, proof, leastSimilarity, year, finished, PictureFilter.ANY, Decided.ANY);
    }

    /** Everything that is not finished, of one tier. */
    public static GroupFilter of(Tier tier) {
        return new GroupFilter("", Optional.empty(), Set.of(tier), ProofFilter.ANY, 0, Optional.empty(), false);
    }

    /** The same of those with such redundant pictures. */
    public static GroupFilter of(ProofFilter proof) {
        return new GroupFilter("", Optional.empty(), EnumSet.allOf(Tier.class), proof, 0, Optional.empty(), false);
    }

    /** The same of those with a picture in a folder. */
    public static GroupFilter of(Path folder) {
        return new GroupFilter(
                "", Optional.of(folder), EnumSet.allOf(Tier.class), ProofFilter.ANY, 0, Optional.empty(), false);
    }

    /** The same of those taken in a year. */
    public static GroupFilter of(int year) {
        return new GroupFilter(
                "", Optional.empty(), EnumSet.allOf(Tier.class), ProofFilter.ANY, 0, Optional.of(year), false);
    }

    /** The same of those with such a picture. */
    public GroupFilter with(PictureFilter wanted) {
        return new GroupFilter(text, folder, tiers, proof, leastSimilarity, year, finished, wanted, decided);
    }

    /** The same of those where so much was decided. */
    public GroupFilter with(Decided wanted) {
        return new GroupFilter(text, folder, tiers, proof, leastSimilarity, year, finished, pictures, wanted);
    }

    boolean shows(ReviewGroup group) {
        return (finished || !group.isFinished())
                && decided.shows(group)
                && tiers.contains(group.tier())
                && group.similarity() >= leastSimilarity
                && year.map(wanted -> wanted == group.taken().getYear()).orElse(true)
                && proof.shows(group)
                && pictures.shows(group)
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
