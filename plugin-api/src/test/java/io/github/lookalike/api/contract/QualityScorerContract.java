package io.github.lookalike.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link QualityScorer} holds: extend it and hand over yours. */
public abstract class QualityScorerContract {

    /** Longer reasons do not fit beside a picture. */
    private static final int LONGEST_REASON = 60;

    private static final Metadata TALKATIVE = Metadata.builder()
            .captured(Optional.of(LocalDateTime.of(2024, 5, 1, 12, 0)))
            .camera("Maker", "Model 1")
            .software("Retouch 9")
            .hasPosition(true)
            .rating(Optional.of(5))
            .keywords(List.of("sea", "sun"))
            .entries(80)
            .orientation(6)
            .lumaQuantisation(Collections.nCopies(64, 4))
            .build();

    /** The scorer to hold to the contract, a new one at each call. */
    protected abstract QualityScorer scorer();

    @Test
    void names_itself() {
        QualityScorer scorer = scorer();
        assertTrue(scorer.id().matches("[a-z0-9][a-z0-9.-]{0,59}"), "id: " + scorer.id());
        assertFalse(scorer.displayName().isBlank(), "a person needs a name");
        assertTrue(scorer.revision() >= 1, "revision: " + scorer.revision());
        assertTrue(scorer.weight() >= 0 && Double.isFinite(scorer.weight()), "weight: " + scorer.weight());
    }

    @Test
    void gives_the_same_picture_the_same_score() {
        for (Candidate candidate : candidates()) {
            assertEquals(scorer().score(candidate), scorer().score(candidate), candidate.toString());
        }
    }

    @Test
    void gives_the_same_score_on_several_threads_at_once() {
        QualityScorer shared = scorer();
        List<Candidate> candidates = candidates();
        List<QualityScore> alone = candidates.stream().map(shared::score).toList();
        IntStream.range(0, candidates.size() * 4).parallel().forEach(i -> {
            int one = i % candidates.size();
            assertEquals(alone.get(one), shared.score(candidates.get(one)));
        });
    }

    @Test
    void says_why_in_words_of_its_texts() throws IOException {
        QualityScorer scorer = scorer();
        Properties texts = new Properties();
        try (InputStream in = scorer.getClass().getResourceAsStream("/texts.properties")) {
            assertNotNull(in, "texts.properties has the words of the reasons");
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (Candidate candidate : candidates()) {
            List<Reason> reasons = scorer.score(candidate).reasons();
            assertFalse(reasons.isEmpty(), "no reason for " + candidate);
            for (Reason reason : reasons) {
                String words = texts.getProperty(scorer.id() + "." + reason.key(), "");
                assertFalse(words.isBlank(), "no words in texts.properties for " + scorer.id() + "." + reason.key());
                assertTrue(words.length() <= LONGEST_REASON, "too long: " + words);
            }
        }
    }

    @Test
    void scores_a_picture_that_cannot_be_read_any_more() {
        for (Metadata metadata : List.of(Metadata.NONE, TALKATIVE)) {
            QualityScore score = scorer().score(SampleCandidate.unreadable(Samples.file("JPEG", 9, 40, 30), metadata));
            assertFalse(score.reasons().isEmpty());
        }
    }

    @Test
    void takes_no_long_time() {
        Candidate large = SampleCandidate.of("JPEG", 900_000, Scene.of(7).pixels(1600, 1200));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> scorer().score(large));
    }

    private static List<Candidate> candidates() {
        return List.of(
                SampleCandidate.of("JPEG", 60_000, Scene.of(1).pixels(320, 240)),
                SampleCandidate.of("JPEG", 60_000, Scene.of(2).pixels(240, 320)).with(TALKATIVE),
                SampleCandidate.of("PNG", 200_000, Scene.of(3).pixels(300, 300)),
                SampleCandidate.of("WEBP", 0, Scene.of(4).pixels(9, 700)),
                SampleCandidate.of("BMP", 58, Samples.flat(1, 1, 255)),
                SampleCandidate.of("GIF", 500, Samples.flat(200, 100, 0)),
                SampleCandidate.unreadable(
                        Samples.file("TIFF", Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE), TALKATIVE));
    }
}
