package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Scores pictures on several threads. */
final class Scoring {

    /** The scorers a picture has no score of yet. */
    record Task(IndexedPicture picture, List<QualityScorer> scorers) {}

    private final PictureReader reader;
    private final Crew crew;
    private final ScorerTroubles troubles;

    Scoring(PictureReader reader, Crew crew, ScorerTroubles troubles) {
        this.reader = reader;
        this.crew = crew;
        this.troubles = troubles;
    }

    /** What scores are stored under. */
    static String key(QualityScorer scorer) {
        return scorer.id() + "/" + scorer.revision();
    }

    /** The new scores by picture id; only those finished when the job was cancelled. */
    Map<Long, Map<String, QualityScore>> run(List<Task> tasks, JobContext job) throws InterruptedException {
        Map<Long, Map<String, QualityScore>> scores = new ConcurrentHashMap<>();
        crew.run(
                tasks.stream()
                        .map(task -> new Crew.Work(task.picture().file().pixelCount(), () -> score(task, job, scores)))
                        .toList(),
                job);
        return new HashMap<>(scores);
    }

    private void score(Task task, JobContext job, Map<Long, Map<String, QualityScore>> scores) {
        Map<String, QualityScore> its = scores(task);
        // A cancelled job interrupts its readers: a picture that was half read then has no score worth storing.
        if (!job.isCancelled()) {
            scores.put(task.picture().id(), its);
        }
    }

    private Map<String, QualityScore> scores(Task task) {
        IndexedCandidate candidate = new IndexedCandidate(task.picture(), reader);
        Map<String, QualityScore> scores = new HashMap<>();
        for (QualityScorer scorer : task.scorers()) {
            try {
                scores.put(key(scorer), Objects.requireNonNull(scorer.score(candidate), "no score"));
            } catch (RuntimeException | Error e) {
                // The edge to plugins: one that fails is told of, and never stops a run or costs another's score.
                troubles.failed(scorer, task.picture().file(), e);
            }
        }
        return scores;
    }
}
