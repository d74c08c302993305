package io.github.lookalike.ui.fake;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A last search of as many pairs as wanted, of files that do not exist; three of four pairs are safe. */
public final class ManyGroups implements LastSearch {

    private static final Path ROOT = Path.of("many").toAbsolutePath();

    /** What a camera writes into each of its pictures, and a program into each of its copies. */
    private static final List<Integer> STEPS = Collections.nCopies(64, 3);

    private final FindResult result;
    private final Path root;

    public ManyGroups(int groups) {
        this(groups, ROOT, List.of());
    }

    /**
     * As many pairs, of which the first ones are of files that exist: two files a pair.
     *
     * @param root of all pictures
     * @param files of 4000×3000 pixels each, as all others would be
     */
    public ManyGroups(int groups, Path root, List<Path> files) {
        this.root = root;
        List<RankedGroup> made = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            boolean real = 2 * i + 1 < files.size();
            made.add(group(
                    i, real ? files.get(2 * i) : path("original", i), real ? files.get(2 * i + 1) : path("copy", i)));
        }
        FindOptions options = new FindOptions(
                List.of(root),
                ScanOptions.usual(),
                new AlgorithmId("dct-256", 1),
                MatchOptions.usual(),
                List.of(),
                List.of(),
                List.of());
        ScanReport scan = new ScanReport(2L * groups, 2L * groups, 0, 0, List.of(), List.of(), 0, Duration.ZERO);
        this.result = new FindResult(options, scan, made);
    }

    @Override
    public void remember(FindResult found) {
        // nothing is kept
    }

    @Override
    public Optional<FindResult> recall() {
        return Optional.of(result);
    }

    @Override
    public Optional<Beginning> beginning(int most) {
        List<RankedGroup> first = result.groups().stream()
                .sorted(Comparator.comparingLong(RankedGroup::reclaimableBytes)
                        .reversed()
                        .thenComparing(RankedGroup::id))
                .limit(most)
                .sorted(Comparator.comparing(RankedGroup::id))
                .toList();
        return Optional.of(new Beginning(
                        new FindResult(result.options(), result.scan(), first),
                        result.groups().size()))
                .filter(beginning -> beginning.all() > most);
    }

    private Path path(String name, int group) {
        return root.resolve("year-" + group % 20).resolve("%s-%06d.jpg".formatted(name, group));
    }

    private RankedGroup group(int number, Path first, Path second) {
        IndexedPicture keeper = picture(2L * number + 1, first);
        IndexedPicture other = picture(2L * number + 2, second);
        Tier tier = number % 2 == 0 ? Tier.IDENTICAL : Tier.SAME_PICTURE;
        Match match = new Match(
                keeper.id(), other.id(), number % 20, 0.9, tier, Turn.NONE, List.of(Reason.of("match.re-encoded")));
        Safety safety = number % 4 == 3 ? Safety.heldBack(List.of(Condition.OTHER_MOMENT)) : Safety.SAFE;
        return new RankedGroup(
                new SimilarGroup(
                        "g%06d".formatted(number),
                        tier,
                        keeper,
                        List.of(new SimilarGroup.Member(other, match)),
                        List.of(match)),
                List.of(
                        member(keeper, Role.KEEPER, Optional.empty(), Safety.UNPROVEN),
                        member(other, Role.REDUNDANT, Optional.of(match), safety)),
                false);
    }

    private static RankedGroup.Member member(IndexedPicture picture, Role role, Optional<Match> match, Safety safety) {
        Map<String, QualityScore> scores = Map.of(
                "resolution", QualityScore.clamped(0.5, Reason.of("megapixels", "12.0")),
                "filesize", QualityScore.clamped(picture.file().bytes() / 1e7, Reason.of("size")),
                "sharpness", QualityScore.clamped(picture.id() % 100 / 100.0, Reason.of("sharp")),
                "metadata", QualityScore.clamped(0.7, Reason.of("complete", "12")),
                "saving", QualityScore.clamped(0.9, Reason.of("quality", "93")));
        return new RankedGroup.Member(
                picture, role, match, new Quality(0.5, scores), List.of(Reason.of("kept.path")), List.of(), safety);
    }

    private IndexedPicture picture(long id, Path path) {
        // Spread, so that every order has something to do.
        long mixed = Math.floorMod(id * 2_654_435_761L, 10_000_000L);
        ImageFile file = ImageFile.of(path, 1_000 + mixed, Instant.ofEpochSecond(mixed), 4000, 3000, "JPEG");
        return new IndexedPicture(
                id, root, file, Optional.empty(), metadata(id, mixed), Optional.empty(), Optional.empty());
    }

    private static Metadata metadata(long id, long second) {
        return Metadata.builder()
                .captured(Optional.of(LocalDateTime.ofEpochSecond(second * 60, 0, ZoneOffset.UTC)))
                .camera("Kestrel", "Kestrel R" + id % 5)
                .exposure("1/%d f/5.6 ISO 200".formatted(60 + id % 200))
                .software(id % 2 == 0 ? "Editor 4" : "")
                .entries(42)
                .lumaQuantisation(STEPS)
                .build();
    }
}
