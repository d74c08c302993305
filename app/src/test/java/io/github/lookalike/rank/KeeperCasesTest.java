package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.host.PluginChoice;
import io.github.lookalike.host.PluginHost;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of which a copy was once kept, with copies whose files are older. */
final class KeeperCasesTest {

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "wa-soft, p0_9.jpg, WA_p0_9.jpg, SAME_PICTURE",
        "wa-soft, p1_13.jpg, WA_p1_13.jpg, SAME_PICTURE",
        "wa-soft, p2_9.jpg, WA_p2_9.jpg, SAME_PICTURE",
        "bordered-keeper, a.jpg, bigborder.jpg, EDITED",
        "bordered-keeper, a.jpg, polaroid.jpg, EDITED",
        "bordered-keeper, a.jpg, datestamp.jpg, EDITED",
        "master16, b_scan16.tif, a_export.jpg, SAME_PICTURE"
    })
    void the_original_is_kept(String which, String original, String copy, Tier tier) throws Exception {
        Path place = Path.of(System.getProperty("lookalike.corpora", "nowhere"))
                .resolveSibling("cases")
                .resolve(which);
        assumeTrue(Files.isDirectory(place), "no cases at " + place);
        try (PluginHost host = PluginHost.load(folder, "1.0.0", PluginChoice.usual())) {
            assumeTrue(!host.qualityScorers().isEmpty(), "the plugins are not packaged yet: run the whole build");
            List<IndexedPicture> both = new ArrayList<>();
            both.add(indexed(1, place.resolve(original), Instant.EPOCH.plusSeconds(60)));
            both.add(indexed(2, place.resolve(copy), Instant.EPOCH));
            assertThat(kept(both, host.qualityScorers(), tier)).isEqualTo(1);
        }
    }

    private long kept(List<IndexedPicture> both, List<QualityScorer> scorers, Tier tier) throws Exception {
        Qualities scoring = new Qualities(scorers, new Forgetful(), reader, 2, (scorer, file, cause) -> {
            throw new AssertionError(scorer.id() + " failed for " + file, cause);
        });
        Map<Long, Quality> qualities = scoring.of(both, new JobContext());
        Function<IndexedPicture, Quality> known = one -> qualities.getOrDefault(one.id(), Quality.UNKNOWN);
        List<Match> matches = List.of(new Match(
                1, 2, 4, 0.9, tier, Turn.NONE, List.of(Reason.of(tier.safe() ? "match.re-encoded" : "match.border"))));
        Parents parents = scoring.parents(both, matches, known, new JobContext());
        return both.stream()
                .min(new KeeperRanker(KeeperRules.usual(), List.of(), List.of(), known)
                        .among(both, matches, parents)
                        .preference())
                .orElseThrow()
                .id();
    }

    private IndexedPicture indexed(long id, Path path, Instant modified) throws Exception {
        Picture picture = reader.read(path, new TargetSize(64));
        ImageFile file =
                ImageFile.of(path, Files.size(path), modified, picture.width(), picture.height(), picture.format());
        return new IndexedPicture(
                id, folder, file, Optional.empty(), picture.metadata(), picture.damage(), Optional.empty());
    }

    private static final class Forgetful implements QualityCache {

        @Override
        public Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public void store(Map<Long, Map<String, QualityScore>> scores) {}
    }
}
