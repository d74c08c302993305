package io.github.lookalike.job;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a job reports to and takes orders from: counters that anybody may read at any time, a pause and a cancel.
 *
 * <p>Safe for use by several threads. Nothing is pushed: whoever wants to show progress reads {@link #progress()}.
 */
public final class JobContext {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition resumed = lock.newCondition();
    private volatile boolean cancelled;
    private volatile boolean paused;
    private volatile Progress progress = Progress.NOTHING;
    private volatile List<Progress.Stage> steps = List.of();

    /** The latest progress. */
    public Progress progress() {
        return progress;
    }

    /** Replaces the progress; cheap enough to be called for each file, wasteful for each pixel. */
    public void report(Progress latest) {
        progress = latest;
    }

    /** The stages that the job says it will pass through, in order; none while it has not said so. */
    public List<Progress.Stage> steps() {
        return steps;
    }

    /** Says through which stages the job will pass, so that those who wait know how many are left. */
    public void steps(List<Progress.Stage> planned) {
        steps = List.copyOf(planned);
    }

    /** Asks the job to end soon, keeping what it has. */
    public void cancel() {
        lock.lock();
        try {
            cancelled = true;
            resumed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Holds the job at its next {@link #checkpoint()}. */
    public void pause() {
        paused = true;
    }

    /** Lets a held job go on. */
    public void resume() {
        lock.lock();
        try {
            paused = false;
            resumed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean isPaused() {
        return paused;
    }

    /**
     * Waits while paused.
     *
     * @throws CancellationException when the job has been cancelled, or its thread was interrupted
     */
    public void checkpoint() {
        if (paused && !cancelled) {
            awaitResume();
        }
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }

    private void awaitResume() {
        lock.lock();
        try {
            while (paused && !cancelled) {
                resumed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancelled = true;
        } finally {
            lock.unlock();
        }
    }
}
