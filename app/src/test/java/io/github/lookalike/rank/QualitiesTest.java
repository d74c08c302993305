package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class QualitiesTest {

    private final Ranked ranked = new Ranked();
    private final MemoryCache cache = new MemoryCache();
    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();

    @Test
    void the_total_is_the_mean_weighted_by_the_scorers() throws Exception {
        IndexedPicture picture = ranked.picture(1, "a.jpg", 0);
        Quality quality = quality(picture, scorer("one", 1, 3, 1), scorer("two", 0.2, 1, 1));
        assertThat(quality.total()).isCloseTo(0.8, within(1e-9));
        assertThat(quality.scores()).containsOnlyKeys("one", "two");
    }

    @Test
    void what_is_in_the_cache_is_not_scored_again_until_the_revision_changes() throws Exception {
        IndexedPicture picture = ranked.picture(1, "a.jpg", 0);
        quality(picture, scorer("one", 0.5, 1, 1));
        quality(picture, scorer("one", 0.5, 1, 1));
        assertThat(asked).hasValue(1);
        assertThat(quality(picture, scorer("one", 0.7, 1, 2)).total()).isCloseTo(0.7, within(1e-9));
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_scorer_that_throws_is_told_of_and_left_out() throws Exception {
        IndexedPicture picture = ranked.picture(1, "a.jpg", 0);
        QualityScorer throwing = new Fixed("bad", 0, 5, 1) {
            @Override
            public QualityScore score(Candidate candidate) {
                throw new IllegalStateException("broken");
            }
        };
        Quality quality = quality(picture, throwing, scorer("good", 0.6, 1, 1));
        assertThat(quality.total()).isCloseTo(0.6, within(1e-9));
        assertThat(quality.scores()).containsOnlyKeys("good");
        assertThat(troubles).containsExactly("bad");
    }

    @Test
    void a_picture_that_cannot_be_read_any_more_shows_no_pixels() throws Exception {
        IndexedPicture picture = ranked.picture(1, "gone.jpg", 0);
        QualityScorer looking = new Fixed("looking", 0, 1, 1) {
            @Override
            public QualityScore score(Candidate candidate) {
                return QualityScore.of(candidate.pixels(64).isPresent() ? 1 : 0.25, Reason.of("so"));
            }
        };
        assertThat(quality(picture, looking).total()).isEqualTo(0.25);
    }

    @Test
    void many_pictures_are_scored_by_several_threads() throws Exception {
        for (int id = 1; id <= 300; id++) {
            ranked.picture(id, id + ".jpg", 0);
        }
        Map<Long, Quality> all = qualities(3, scorer("one", 0.5, 1, 1)).of(ranked.all(), new JobContext());
        assertThat(all).hasSize(300);
        assertThat(asked).hasValue(300);
    }

    @Test
    void a_cancelled_job_ends_and_keeps_what_was_scored() {
        for (int id = 1; id <= 300; id++) {
            ranked.picture(id, id + ".jpg", 0);
        }
        JobContext job = new JobContext();
        QualityScorer cancelling = new Fixed("one", 0.5, 1, 1) {
            @Override
            public QualityScore score(Candidate candidate) {
                if (asked.incrementAndGet() == 100) {
                    job.cancel();
                }
                return QualityScore.of(0.5, Reason.of("so"));
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> qualities(1, cancelling).of(ranked.all(), job));
        assertThat(cache.stored.size()).isBetween(64, 100);
    }

    private Quality quality(IndexedPicture picture, QualityScorer... scorers) throws InterruptedException {
        return qualities(2, scorers).of(List.of(picture), new JobContext()).getOrDefault(picture.id(), Quality.UNKNOWN);
    }

    private Qualities qualities(int workers, QualityScorer... scorers) {
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        return new Qualities(
                List.of(scorers), cache, reader, workers, (scorer, file, cause) -> troubles.add(scorer.id()));
    }

    private QualityScorer scorer(String id, double value, double weight, int revision) {
        return new Fixed(id, value, weight, revision);
    }

    /** Gives every picture the same score and counts. */
    private class Fixed implements QualityScorer {

        private final String id;
        private final double value;
        private final double weight;
        private final int revision;

        Fixed(String id, double value, double weight, int revision) {
            this.id = id;
            this.value = value;
            this.weight = weight;
            this.revision = revision;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String displayName() {
            return id;
        }

        @Override
        public int revision() {
            return revision;
        }

        @Override
        public double weight() {
            return weight;
        }

        @Override
        public QualityScore score(Candidate candidate) {
            asked.incrementAndGet();
            return QualityScore.of(value, Reason.of("so"));
        }
    }

    private static final class MemoryCache implements QualityCache {

        private final Map<Long, Map<String, QualityScore>> stored = new HashMap<>();

        @Override
        public Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids) {
            Map<Long, Map<String, QualityScore>> found = new HashMap<>(stored);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public void store(Map<Long, Map<String, QualityScore>> scores) {
            scores.forEach((id, its) ->
                    stored.computeIfAbsent(id, unknown -> new HashMap<>()).putAll(its));
        }
    }
}
