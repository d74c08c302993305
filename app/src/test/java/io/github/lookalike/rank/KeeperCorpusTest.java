package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.host.PluginChoice;
import io.github.lookalike.host.PluginHost;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorers we ship, on real pictures and copies of them: the original stays. */
final class KeeperCorpusTest {

    private static final int PICTURES = 8;
    private static final long LARGEST = 400_000;

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_original_is_kept_before_its_copies() throws Exception {
        List<String> wrong =
                beaten((photo, scorers) -> beaten(photo, Copies.of(ImageIO.read(photo.toFile()), folder), scorers));
        assertThat(wrong).as("originals beaten by copies").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_past_that_a_copy_hides_is_not_held_against_its_parent() throws Exception {
        List<String> wrong = beaten((photo, scorers) -> {
            Path once = Copies.saved(ImageIO.read(photo.toFile()), 70, folder.resolve("once.jpg"));
            Path original = Copies.saved(ImageIO.read(once.toFile()), 92, folder.resolve("a.jpg"));
            Map<String, Path> copies = new HashMap<>();
            for (int quality : new int[] {85, 75}) {
                BufferedImage shown = ImageIO.read(original.toFile());
                copies.put("q" + quality, Copies.saved(shown, quality, folder.resolve("b" + quality + ".jpg")));
            }
            return beaten(original, copies, scorers);
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_was_saved_coarsely_is_kept_before_what_was_made_of_it_at_a_high_quality() throws Exception {
        List<String> wrong = beaten((photo, scorers) -> {
            Path original = Copies.saved(ImageIO.read(photo.toFile()), 45, folder.resolve("a.jpg"));
            Path copy = Copies.saved(ImageIO.read(original.toFile()), 98, folder.resolve("b.jpg"));
            return beaten(original, Map.of("q98", copy), scorers);
        });
        assertThat(wrong).isEmpty();
    }

    /** What is tried with a photo; gives the copies that would be kept instead of the original. */
    @FunctionalInterface
    private interface Trial {
        List<String> beaten(Path photo, List<QualityScorer> scorers) throws Exception;
    }

    /** The same of each photo of the corpus. */
    private List<String> beaten(Trial trial) throws Exception {
        Path corpus =
                Path.of(System.getProperty("lookalike.corpora", "nowhere")).resolve("photos/metadata-extractor");
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);
        try (PluginHost host = PluginHost.load(folder, "1.0.0", PluginChoice.usual())) {
            List<QualityScorer> scorers = host.qualityScorers();
            assumeTrue(!scorers.isEmpty(), "the plugins are not packaged yet: run the whole build");
            List<String> wrong = new ArrayList<>();
            for (Path photo : photos(corpus)) {
                trial.beaten(photo, scorers).forEach(copy -> wrong.add(photo.getFileName() + " by " + copy));
            }
            return wrong;
        }
    }

    /** The copies that would be kept instead of the photo. */
    private List<String> beaten(Path photo, Map<String, Path> copies, List<QualityScorer> scorers) throws Exception {
        IndexedPicture original = indexed(1, photo, Instant.EPOCH);
        List<String> beaten = new ArrayList<>();
        for (Map.Entry<String, Path> copy : copies.entrySet()) {
            List<IndexedPicture> both = List.of(original, indexed(2, copy.getValue(), Instant.EPOCH.plusSeconds(9)));
            Qualities scoring = new Qualities(scorers, new NoCache(), reader, 2, KeeperCorpusTest::fail);
            Map<Long, Quality> qualities = scoring.of(both, new JobContext());
            List<Match> matches = List.of(Ranked.match(1, 2));
            Function<IndexedPicture, Quality> known = one -> qualities.getOrDefault(one.id(), Quality.UNKNOWN);
            Parents parents = scoring.parents(both, matches, known, new JobContext());
            KeeperRanker ranker =
                    new KeeperRanker(KeeperRules.usual(), List.of(), List.of(), known).among(both, matches, parents);
            if (ranker.preference().compare(both.get(0), both.get(1)) > 0) {
                beaten.add(copy.getKey());
            }
        }
        return beaten;
    }

    private IndexedPicture indexed(long id, Path path, Instant modified) throws Exception {
        Picture picture = reader.read(path, new TargetSize(64));
        ImageFile file =
                ImageFile.of(path, Files.size(path), modified, picture.width(), picture.height(), picture.format());
        return new IndexedPicture(
                id, folder, file, Optional.empty(), picture.metadata(), picture.damage(), Optional.empty());
    }

    private static List<Path> photos(Path corpus) throws IOException {
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(path -> path.toString().endsWith(".jpg"))
                    .filter(path -> path.toFile().length() < LARGEST)
                    .sorted()
                    .limit(PICTURES)
                    .toList();
        }
    }

    private static void fail(QualityScorer scorer, ImageFile file, Throwable cause) {
        throw new AssertionError(scorer.id() + " failed for " + file, cause);
    }

    private static final class NoCache implements QualityCache {

        @Override
        public Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public void store(Map<Long, Map<String, QualityScore>> scores) {}
    }
}
