package io.github.lookalike.review;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Groups that exist only in tests: picture {@code n} of group {@code g} has the id {@code 100 g + n}. */
final class SampleGroups {

    static final Path ROOT = Path.of("pictures").toAbsolutePath();
    static final Path PROTECTED = ROOT.resolve("protected");
    static final long BYTES = 1000;

    private SampleGroups() {}

    /** A group whose first picture is the suggested keeper; each other one matches it, and only it. */
    static RankedGroup group(int number, int size, Tier tier) {
        return group(number, ROOT, size, tier);
    }

    static RankedGroup group(int number, Path folder, int size, Tier tier) {
        return across(number, tier, Collections.nCopies(size, folder).toArray(Path[]::new));
    }

    /** The same with one picture in each of these folders, the keeper in the first. */
    static RankedGroup across(int number, Tier tier, Path... folders) {
        List<IndexedPicture> pictures = IntStream.range(0, folders.length)
                .mapToObj(index -> picture(100L * number + index, folders[index]))
                .toList();
        IndexedPicture keeper = pictures.get(0);
        List<RankedGroup.Member> members = new ArrayList<>();
        List<SimilarGroup.Member> others = new ArrayList<>();
        members.add(member(keeper, Role.KEEPER, Optional.empty()));
        for (IndexedPicture other : pictures.subList(1, folders.length)) {
            Match match = new Match(
                    keeper.id(), other.id(), 10, 0.9, tier, Turn.NONE, List.of(Reason.of("match.re-encoded")));
            others.add(new SimilarGroup.Member(other, match));
            members.add(member(other, Role.REDUNDANT, Optional.of(match)));
        }
        return new RankedGroup(new SimilarGroup("g" + number, tier, keeper, others, List.of()), members, false);
    }

    /** Pictures by their ids, as a look at places finds them. */
    static ReviewSession.Found found(ReviewSession session, Set<Long> pictures) {
        return new ReviewSession.Found(
                pictures,
                session.groups().stream()
                        .filter(group -> group.ranked().members().stream()
                                .anyMatch(member ->
                                        pictures.contains(member.picture().id())))
                        .toList());
    }

    /** The same group with its redundant pictures so proven. */
    static RankedGroup proven(RankedGroup group, Safety safety) {
        return group.proven(group.members().stream()
                .flatMap(member -> member.match().stream())
                .collect(Collectors.toMap(Match::second, match -> new Proof(match, safety))));
    }

    /** A keeper and its redundant twin, both named, with ids counted from the first. */
    static RankedGroup pair(long first, String keeper, String redundant) {
        IndexedPicture kept = named(first, keeper);
        IndexedPicture other = named(first + 1, redundant);
        Match match =
                new Match(first, first + 1, 0, 1, Tier.IDENTICAL, Turn.NONE, List.of(Reason.of("match.same-bytes")));
        return new RankedGroup(
                new SimilarGroup(
                        "p" + first, Tier.IDENTICAL, kept, List.of(new SimilarGroup.Member(other, match)), List.of()),
                List.of(member(kept, Role.KEEPER, Optional.empty()), member(other, Role.REDUNDANT, Optional.of(match))),
                false);
    }

    static FindResult result(RankedGroup... groups) {
        FindOptions options = new FindOptions(
                List.of(ROOT),
                ScanOptions.usual(),
                new AlgorithmId("dct-256", 1),
                MatchOptions.usual(),
                List.of(PROTECTED),
                List.of(),
                List.of());
        ScanReport scan = new ScanReport(0, 0, 0, 0, List.of(), List.of(), 0, Duration.ZERO);
        return new FindResult(options, scan, List.of(groups));
    }

    static ReviewSession session(RankedGroup... groups) {
        return new ReviewSession(result(groups), Decisions.forgetful(), NoMatches.deaf());
    }

    static IndexedPicture picture(long id, Path folder) {
        return picture(id, folder.resolve("picture-" + id + ".jpg"), "JPEG");
    }

    private static IndexedPicture named(long id, String name) {
        return picture(id, ROOT.resolve(name), name.endsWith("JPG") ? "JPEG" : "NEF");
    }

    private static IndexedPicture picture(long id, Path path, String format) {
        ImageFile file = ImageFile.of(path, BYTES + id, Instant.ofEpochSecond(id), 40, 30, format);
        return new IndexedPicture(id, ROOT, file, Optional.empty(), Metadata.NONE, Optional.empty(), Optional.empty());
    }

    private static RankedGroup.Member member(IndexedPicture picture, Role role, Optional<Match> match) {
        return new RankedGroup.Member(
                picture,
                role,
                match,
                new Quality(0.5, Map.of()),
                List.of(Reason.of("kept.path")),
                List.of(),
                match.filter(one -> one.tier().safe()).isPresent() ? Safety.SAFE : Safety.UNPROVEN);
    }
}
