package io.github.lookalike.cli;

import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.JobRunner;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command's job on the calling thread: shows its progress on a terminal, and cancels it when the process is told
 * to end.
 */
final class Foreground implements AutoCloseable {

    /** How long the end of the process waits for the index to be closed. */
    private static final long PATIENCE_MILLIS = 1800;

    private final Console console;
    private final JobContext context = new JobContext();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancelAndWait, "cancel");

    Foreground(Console console) {
        this.console = console;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Runs a job to its end.
     *
     * @throws CancellationException when it was cancelled
     * @throws Exception what it failed by
     */
    <T> T run(Job<T> job) throws Exception {
        ProgressLine line = ProgressLine.on(console, context);
        JobOutcome<T> outcome = JobRunner.runHere(job, context);
        line.close();
        if (outcome instanceof JobOutcome.Succeeded<T> succeeded) {
            return succeeded.result();
        }
        if (outcome instanceof JobOutcome.Failed<T> failed) {
            throw failed.cause();
        }
        throw new CancellationException("cancelled; what was read so far is kept");
    }

    /** Waits until the process is told to end. */
    void awaitEnd() {
        context.pause();
        try {
            context.checkpoint();
        } catch (CancellationException e) {
            // That is what was waited for.
        }
    }

    /** To be called when everything is closed: the process may end now. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has done its work.
        }
    }

    private void cancelAndWait() {
        context.cancel();
        try {
            closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
