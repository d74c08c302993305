package io.github.lookalike.ui.fake;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.scan.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Groups pictures by what their names say, without looking at them twice. */
final class NamedGroups {

    private static final long KILOBYTE = 1000;

    private final PictureReader reader;
    private final Function<Path, String> groupOf;
    private final Map<String, List<IndexedPicture>> groups = new TreeMap<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private long pictures;

    NamedGroups(PictureReader reader, Function<Path, String> groupOf) {
        this.reader = reader;
        this.groupOf = groupOf;
    }

    void read(Path root, JobContext context) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            context.checkpoint();
            read(root, file);
            context.report(
                    new Progress(Progress.Stage.READING, pictures, files.size(), pictures * KILOBYTE, skipped.size()));
        }
    }

    long pictures() {
        return pictures;
    }

    /** All that was read, sorted by path. */
    List<IndexedPicture> all() {
        return groups.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(IndexedPicture::path))
                .toList();
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    List<RankedGroup> ranked() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> rank(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void read(Path root, Path file) throws IOException {
        try {
            Picture picture = reader.read(file, new TargetSize(64));
            ImageFile facts = ImageFile.of(
                    file,
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant(),
                    picture.width(),
                    picture.height(),
                    picture.format());
            groups.computeIfAbsent(groupOf.apply(file), key -> new ArrayList<>())
                    .add(new IndexedPicture(
                            ++pictures,
                            root,
                            facts,
                            Optional.empty(),
                            picture.metadata(),
                            picture.damage(),
                            Optional.empty()));
        } catch (UnreadableException e) {
            skipped.add(new SkippedFile(file, e.code(), e.reasons()));
        }
    }

    private static RankedGroup rank(String id, List<IndexedPicture> pictures) {
        List<IndexedPicture> bestFirst = pictures.stream()
                .sorted(Comparator.comparingLong(
                                (IndexedPicture one) -> one.file().pixelCount())
                        .reversed())
                .toList();
        IndexedPicture keeper = bestFirst.get(0);
        List<RankedGroup.Member> members = new ArrayList<>();
        List<SimilarGroup.Member> others = new ArrayList<>();
        members.add(new RankedGroup.Member(
                keeper,
                Role.KEEPER,
                Optional.empty(),
                quality(keeper),
                List.of(Reason.of("kept.resolution")),
                List.of(),
                Safety.UNPROVEN));
        for (IndexedPicture other : bestFirst.subList(1, bestFirst.size())) {
            Match match = match(keeper, other);
            others.add(new SimilarGroup.Member(other, match));
            members.add(new RankedGroup.Member(
                    other,
                    Role.REDUNDANT,
                    Optional.of(match),
                    quality(other),
                    List.of(Reason.of("score.worse", "resolution")),
                    List.of(),
                    safety(other)));
        }
        Tier tier = others.stream().map(one -> one.match().tier()).reduce(Tier.IDENTICAL, Tier::or);
        return new RankedGroup(new SimilarGroup(id, tier, keeper, others, List.of()), members, false);
    }

    /** Named as changed, it is held back; all else is safe. */
    private static Safety safety(IndexedPicture picture) {
        boolean changed = picture.path().toString().contains("changed");
        return changed
                ? new Safety(
                        List.of(Condition.COMPACT_CHANGE, Condition.OTHER_MOMENT),
                        List.of(new Window(0.2, 0.3, 0.1, 0.1)))
                : Safety.SAFE;
    }

    private static Match match(IndexedPicture keeper, IndexedPicture other) {
        boolean sameBytes = keeper.file().bytes() == other.file().bytes();
        return new Match(
                Math.min(keeper.id(), other.id()),
                Math.max(keeper.id(), other.id()),
                sameBytes ? 0 : 12,
                sameBytes ? 1 : 0.97,
                sameBytes ? Tier.IDENTICAL : Tier.SAME_PICTURE,
                Turn.NONE,
                List.of(sameBytes ? Reason.of("match.same-bytes") : Reason.of("match.size", 50)));
    }

    private static Quality quality(IndexedPicture picture) {
        QualityScore resolution = QualityScore.clamped(
                picture.file().pixelCount() / 12e6,
                Reason.of("pixels", picture.file().width()));
        QualityScore compression = QualityScore.clamped(
                picture.file().bytes() * 2.0 / picture.file().pixelCount(), Reason.of("lossless"));
        return new Quality(
                (resolution.value() + compression.value()) / 2,
                Map.of("resolution", resolution, "compression", compression));
    }
}
