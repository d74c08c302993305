package io.github.lookalike.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs jobs one after the other on a thread of its own, named {@code job}. */
public final class BackgroundRunner implements JobRunner, AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread job = new Thread(work, "job");
        job.setDaemon(true);
        return job;
    });

    @Override
    public <T> JobContext start(Job<T> job, Consumer<JobOutcome<T>> whenDone) {
        JobContext context = new JobContext();
        thread.execute(() -> whenDone.accept(JobRunner.runHere(job, context)));
        return context;
    }

    /** Interrupts the running job, takes no more, and waits a little for it to end. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
