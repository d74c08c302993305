package io.github.lookalike.review;

import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What could go in all, and where it is.
 *
 * @param all of it
 * @param tiers the surest first
 * @param reasons what is safe by an empty reason, then what is held back, by each of its reasons
 * @param folders those that hold the most first
 * @param years the latest first
 */
public record Overview(
        Share all,
        List<Bar<Tier>> tiers,
        List<Bar<Optional<Condition>>> reasons,
        List<Bar<Path>> folders,
        List<Bar<Integer>> years) {

    /** So many folders are enough to see where most lies. */
    private static final int MOST_FOLDERS = 50;

    public Overview {
        tiers = List.copyOf(tiers);
        reasons = List.copyOf(reasons);
        folders = List.copyOf(folders);
        years = List.copyOf(years);
    }

    /** Redundant pictures. */
    public record Share(int files, long bytes, long safeBytes) {

        private static final Share NOTHING = new Share(0, 0, 0);

        private Share plus(Share other) {
            return new Share(files + other.files, bytes + other.bytes, safeBytes + other.safeBytes);
        }
    }

    /** What has something in common. */
    public record Bar<K>(K key, Share share) {}

    /** A redundant picture of a group. */
    private record Redundant(ReviewGroup group, Member member, Share share, Safety safety) {}

    /** Of the groups as they are now; takes some time where there are many. */
    public static Overview of(List<ReviewGroup> groups) {
        List<Redundant> redundant = groups.stream().flatMap(Overview::redundant).toList();
        Share all = redundant.stream().map(Redundant::share).reduce(Share.NOTHING, Share::plus);
        return new Overview(
                all,
                sorted(by(redundant, one -> Stream.of(one.group().tier())), Comparator.comparing(Bar::key)),
                sorted(
                        by(redundant, Overview::reasons),
                        Comparator.comparing((Bar<Optional<Condition>> bar) ->
                                        bar.key().isPresent())
                                .thenComparing(Overview::mostFirst)),
                sorted(by(redundant, Overview::folder), Overview::mostFirst).stream()
                        .limit(MOST_FOLDERS)
                        .toList(),
                sorted(
                        by(redundant, one -> Stream.of(one.group().taken().getYear())),
                        Comparator.comparing((Bar<Integer> bar) -> bar.key()).reversed()));
    }

    private static Stream<Redundant> redundant(ReviewGroup group) {
        return group.members().stream().filter(group::isRedundant).map(member -> {
            Safety safety = group.safety(member).orElse(Safety.UNPROVEN);
            long bytes = member.picture().file().bytes();
            return new Redundant(group, member, new Share(1, bytes, safety.safe() ? bytes : 0), safety);
        });
    }

    private static Stream<Optional<Condition>> reasons(Redundant one) {
        return one.safety().safe()
                ? Stream.of(Optional.empty())
                : one.safety().heldBack().stream().map(Optional::of);
    }

    private static Stream<Path> folder(Redundant one) {
        return Optional.ofNullable(one.member().picture().path().getParent()).stream();
    }

    private static <K> Map<K, Share> by(List<Redundant> redundant, Function<Redundant, Stream<K>> keys) {
        Map<K, Share> shares = new HashMap<>();
        redundant.forEach(one -> keys.apply(one).forEach(key -> shares.merge(key, one.share(), Share::plus)));
        return shares;
    }

    private static <K> List<Bar<K>> sorted(Map<K, Share> shares, Comparator<Bar<K>> order) {
        return shares.entrySet().stream()
                .map(share -> new Bar<>(share.getKey(), share.getValue()))
                .sorted(order)
                .toList();
    }

    private static int mostFirst(Bar<?> one, Bar<?> other) {
        return Long.compare(other.share().bytes(), one.share().bytes());
    }
}
