package io.github.lookalike.rank;

import io.github.lookalike.job.JobContext;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Threads that look at pictures in full, within a budget of pixels held at once. */
final class Crew {

    /** A picture at full size takes about this many bytes a pixel while it is read. */
    private static final long BYTES_A_PIXEL = 16;

    private static final long MEGAPIXEL = 1_000_000;

    /**
     * Something to do with pictures.
     *
     * @param pixels how many are held at once
     */
    record Work(long pixels, Runnable action) {}

    private final int workers;
    private final int budget;

    Crew(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
        this.workers = workers;
        this.budget = (int) Math.max(1, Runtime.getRuntime().maxMemory() / 3 / BYTES_A_PIXEL / MEGAPIXEL);
    }

    /** Does all the work, or what was begun when the job was cancelled. */
    void run(List<Work> all, JobContext job) throws InterruptedException {
        if (all.isEmpty()) {
            return;
        }
        Semaphore megapixels = new Semaphore(budget);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(workers, all.size()), work -> {
            Thread thread = new Thread(work, "rank");
            thread.setDaemon(true);
            return thread;
        });
        try {
            all.forEach(work -> threads.execute(() -> run(work, megapixels, job)));
            threads.shutdown();
            awaitEnd(threads, job);
        } finally {
            threads.shutdownNow();
        }
    }

    private void run(Work work, Semaphore megapixels, JobContext job) {
        if (job.isCancelled()) {
            return;
        }
        int permits = (int) Math.min(budget, 1 + work.pixels() / MEGAPIXEL);
        megapixels.acquireUninterruptibly(permits);
        try {
            work.action().run();
        } finally {
            megapixels.release(permits);
        }
    }

    private static void awaitEnd(ExecutorService threads, JobContext job) throws InterruptedException {
        while (!threads.awaitTermination(100, TimeUnit.MILLISECONDS)) {
            if (job.isCancelled()) {
                return;
            }
        }
    }
}
