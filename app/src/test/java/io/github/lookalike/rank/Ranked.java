package io.github.lookalike.rank;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures, their qualities and matches, made up for tests of ranking. */
final class Ranked {

    static final Path ROOT = Path.of("pictures").toAbsolutePath();

    private final Map<Long, IndexedPicture> pictures = new HashMap<>();
    private final Map<Long, Quality> qualities = new HashMap<>();

    /** Adds a picture of 400×300 and the same age as all others. */
    IndexedPicture picture(long id, String path, double quality) {
        return picture(id, path, quality, 400, Metadata.NONE, Optional.empty());
    }

    IndexedPicture picture(
            long id, String path, double quality, int width, Metadata metadata, Optional<String> damage) {
        ImageFile file = ImageFile.of(ROOT.resolve(path), 1000, Instant.EPOCH, width, 300, "JPEG");
        IndexedPicture picture =
                new IndexedPicture(id, ROOT, file, Optional.empty(), metadata, damage, Optional.empty());
        pictures.put(id, picture);
        qualities.put(id, new Quality(quality, Map.of("sharpness", QualityScore.of(quality, Reason.of("so")))));
        return picture;
    }

    /** Adds a picture that the scorer of compression has seen. */
    void compressed(long id, String path, double quality, double compression) {
        picture(id, path, quality);
        qualities.put(id, new Quality(quality, Map.of("compression", QualityScore.of(compression, Reason.of("so")))));
    }

    /** Adds a picture that the scorers of resolution and metadata have seen, too. */
    void picture(
            long id,
            String path,
            double quality,
            int width,
            Metadata metadata,
            Optional<String> damage,
            double resolution,
            double richness) {
        picture(id, path, quality, width, metadata, damage);
        qualities.put(
                id,
                new Quality(
                        quality,
                        Map.of(
                                "resolution", QualityScore.of(resolution, Reason.of("so")),
                                "metadata", QualityScore.of(richness, Reason.of("so")))));
    }

    /** Adds a picture of which the scorer of sharpness says that it was enlarged. */
    void enlarged(long id, String path, int width) {
        picture(id, path, 0.9, width, Metadata.NONE, Optional.empty());
        qualities.put(id, new Quality(0.9, Map.of("sharpness", QualityScore.of(0.9, Reason.of("enlarged")))));
    }

    List<IndexedPicture> all() {
        return List.copyOf(pictures.values());
    }

    KeeperRanker ranker(List<? extends RankRule> rules) {
        return ranker(rules, List.of(), List.of());
    }

    KeeperRanker ranker(List<? extends RankRule> rules, List<Path> protectedFolders, List<Path> preferredFolders) {
        return new KeeperRanker(
                rules,
                protectedFolders,
                preferredFolders,
                picture -> qualities.getOrDefault(picture.id(), Quality.UNKNOWN));
    }

    /** The ids, best first. */
    List<Long> order(KeeperRanker ranker) {
        return all().stream()
                .sorted(ranker.preference())
                .map(IndexedPicture::id)
                .toList();
    }

    /** Every picture matches the keeper, farther for higher ids. */
    SimilarGroup group(long keeper) {
        List<SimilarGroup.Member> others = new ArrayList<>();
        for (IndexedPicture picture : all()) {
            if (picture.id() != keeper) {
                others.add(new SimilarGroup.Member(picture, match(keeper, picture.id())));
            }
        }
        IndexedPicture best = Optional.ofNullable(pictures.get(keeper)).orElseThrow();
        return new SimilarGroup("g", Tier.EDITED, best, others, List.of());
    }

    static Match match(long one, long other) {
        return match(one, other, Tier.EDITED);
    }

    static Match match(long one, long other, Tier tier) {
        return match(one, other, tier, Reason.of("match.re-encoded"));
    }

    static Match match(long one, long other, Tier tier, Reason label) {
        return new Match(
                Math.min(one, other),
                Math.max(one, other),
                (int) Math.max(one, other),
                0.9,
                tier,
                Turn.NONE,
                List.of(label));
    }
}
