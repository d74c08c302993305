package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Scores pictures on several threads, within a budget of pixels held at once. */
final class Scoring {

    /** A picture at full size takes about this many bytes a pixel while it is read. */
    private static final long BYTES_A_PIXEL = 16;

    private static final long MEGAPIXEL = 1_000_000;

    /** The scorers a picture has no score of yet. */
    record Task(IndexedPicture picture, List<QualityScorer> scorers) {}

    private final PictureReader reader;
    private final int workers;
    private final ScorerTroubles troubles;
    private final int budget;

    Scoring(PictureReader reader, int workers, ScorerTroubles troubles) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
        this.reader = reader;
        this.workers = workers;
        this.troubles = troubles;
        this.budget = (int) Math.max(1, Runtime.getRuntime().maxMemory() / 3 / BYTES_A_PIXEL / MEGAPIXEL);
    }

    /** What scores are stored under. */
    static String key(QualityScorer scorer) {
        return scorer.id() + "/" + scorer.revision();
    }

    /** The new scores by picture id; only those finished when the job was cancelled. */
    Map<Long, Map<String, QualityScore>> run(List<Task> tasks, JobContext job) throws InterruptedException {
        Map<Long, Map<String, QualityScore>> scores = new ConcurrentHashMap<>();
        if (tasks.isEmpty()) {
            return scores;
        }
        Semaphore megapixels = new Semaphore(budget);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(workers, tasks.size()), work -> {
            Thread thread = new Thread(work, "rank");
            thread.setDaemon(true);
            return thread;
        });
        try {
            tasks.forEach(task -> threads.execute(() -> run(task, megapixels, job, scores)));
            threads.shutdown();
            awaitEnd(threads, job);
        } finally {
            threads.shutdownNow();
        }
        return new HashMap<>(scores);
    }

    private void run(Task task, Semaphore megapixels, JobContext job, Map<Long, Map<String, QualityScore>> scores) {
        if (job.isCancelled()) {
            return;
        }
        Map<String, QualityScore> its = withinBudget(task, megapixels);
        // A cancelled job interrupts its readers: a picture that was half read then has no score worth storing.
        if (!job.isCancelled()) {
            scores.put(task.picture().id(), its);
        }
    }

    private static void awaitEnd(ExecutorService threads, JobContext job) throws InterruptedException {
        while (!threads.awaitTermination(100, TimeUnit.MILLISECONDS)) {
            if (job.isCancelled()) {
                return;
            }
        }
    }

    private Map<String, QualityScore> withinBudget(Task task, Semaphore megapixels) {
        long needed = 1 + task.picture().file().pixelCount() / MEGAPIXEL;
        int permits = (int) Math.min(budget, needed);
        megapixels.acquireUninterruptibly(permits);
        try {
            return scores(task);
        } finally {
            megapixels.release(permits);
        }
    }

    private Map<String, QualityScore> scores(Task task) {
        IndexedCandidate candidate = new IndexedCandidate(task.picture(), reader);
        Map<String, QualityScore> scores = new HashMap<>();
        for (QualityScorer scorer : task.scorers()) {
            try {
                scores.put(key(scorer), scorer.score(candidate));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                // The edge to plugins: one that fails is told of and never stops a run.
                troubles.failed(scorer, task.picture().file(), e);
            }
        }
        return scores;
    }
}
