package io.github.lookalike.review;

import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of one folder another one has, too. A picture counts as contained when the other folder has the same picture by
 * a match of just these two; one edited, or only alike, is another picture. Folders count without those below them.
 */
public final class FolderPairs {

    /**
     * A folder beside another one.
     *
     * @param pictures in the folder
     * @param contained how many of them the other folder has, too
     * @param bytes of those
     */
    public record Pair(Path folder, Path other, int pictures, int contained, long bytes) {

        /** How many pictures of the folder the other one lacks. */
        public int unique() {
            return pictures - contained;
        }

        /** Whether the picture goes for one that stays in the other folder. */
        boolean joins(ReviewGroup group, Member member) {
            return folder.equals(member.picture().path().getParent())
                    && other.equals(group.keeper().picture().path().getParent());
        }
    }

    private record Key(Path folder, Path other) {}

    private final Map<Path, List<IndexedPicture>> pictures;
    private final Map<Key, Set<Long>> contained;

    private FolderPairs(Map<Path, List<IndexedPicture>> pictures, Map<Key, Set<Long>> contained) {
        this.pictures = pictures;
        this.contained = contained;
    }

    /**
     * Of the groups as they are now; takes some time where there are many.
     *
     * @param all pictures of the index, sorted by path
     */
    public static FolderPairs of(List<ReviewGroup> groups, List<IndexedPicture> all) {
        Set<Long> gone = new HashSet<>();
        Map<Key, Set<Long>> contained = new HashMap<>();
        for (ReviewGroup group : groups) {
            Map<Long, Member> there = group.members().stream()
                    .collect(Collectors.toMap(member -> member.picture().id(), Function.identity()));
            group.ranked().members().stream()
                    .map(member -> member.picture().id())
                    .filter(id -> !there.containsKey(id))
                    .forEach(gone::add);
            there.values()
                    .removeIf(member -> group.decision(member)
                            .filter(Decision.NO_MATCH::equals)
                            .isPresent());
            matches(group).filter(match -> match.tier().safe()).forEach(match -> {
                Optional<Path> first = folder(there.get(match.first()));
                Optional<Path> second = folder(there.get(match.second()));
                if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                    note(contained, new Key(first.get(), second.get()), match.first());
                    note(contained, new Key(second.get(), first.get()), match.second());
                }
            });
        }
        Map<Path, List<IndexedPicture>> pictures = all.stream()
                .filter(picture ->
                        !gone.contains(picture.id()) && picture.path().getParent() != null)
                .collect(Collectors.groupingBy(picture -> picture.path().getParent()));
        return new FolderPairs(pictures, contained);
    }

    private static Stream<Match> matches(ReviewGroup group) {
        return Stream.concat(
                group.ranked().members().stream().flatMap(member -> member.match().stream()),
                group.ranked().group().cohesion().stream());
    }

    private static Optional<Path> folder(@Nullable Member member) {
        return Optional.ofNullable(member).map(one -> one.picture().path().getParent());
    }

    private static void note(Map<Key, Set<Long>> contained, Key key, long picture) {
        contained.computeIfAbsent(key, one -> new HashSet<>()).add(picture);
    }

    /** Those with most in common first, of them the one that lacks least. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        contained.forEach((key, ids) -> pairs.add(pair(key, ids)));
        pairs.sort(Comparator.comparingInt(Pair::contained)
                .reversed()
                .thenComparingInt(Pair::unique)
                .thenComparing(Pair::folder)
                .thenComparing(Pair::other));
        return pairs;
    }

    private Pair pair(Key key, Set<Long> ids) {
        List<IndexedPicture> all = pictures.getOrDefault(key.folder(), List.of());
        List<IndexedPicture> both =
                all.stream().filter(picture -> ids.contains(picture.id())).toList();
        long bytes = both.stream().mapToLong(picture -> picture.file().bytes()).sum();
        return new Pair(key.folder(), key.other(), all.size(), both.size(), bytes);
    }

    /** What the folder has and the other one lacks, by path. */
    public List<IndexedPicture> uniques(Pair pair) {
        Set<Long> both = contained.getOrDefault(new Key(pair.folder(), pair.other()), Set.of());
        return pictures.getOrDefault(pair.folder(), List.of()).stream()
                .filter(picture -> !both.contains(picture.id()))
                .toList();
    }
}
