package io.github.lookalike.serve.desk;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.Progress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One job on its way, or how it ended. */
public final class Task<T> {

    private final long number;
    private final JobContext context = new JobContext();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile @Nullable JobOutcome<T> outcome;

    Task(long number) {
        this.number = number;
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** From 1 on. */
    public long number() {
        return number;
    }

    public State state() {
        JobOutcome<T> how = outcome;
        if (how == null) {
            return begun ? State.RUNNING : State.WAITING;
        }
        if (how instanceof JobOutcome.Succeeded<T>) {
            return State.DONE;
        }
        return how instanceof JobOutcome.Failed<T> ? State.FAILED : State.CANCELLED;
    }

    public Progress progress() {
        return context.progress();
    }

    /** What came of it; empty until it is done. */
    public Optional<T> result() {
        return outcome instanceof JobOutcome.Succeeded<T> done ? Optional.of(done.result()) : Optional.empty();
    }

    /** What it failed by. */
    public Optional<Exception> failure() {
        return outcome instanceof JobOutcome.Failed<T> failed ? Optional.of(failed.cause()) : Optional.empty();
    }

    /** Asks it to end soon; what it has done by then stays. */
    public void cancel() {
        context.cancel();
    }

    /** Waits for its end; whether it came in time. */
    public boolean await(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    public void await() throws InterruptedException {
        ended.await();
    }

    JobContext begin() {
        begun = true;
        return context;
    }

    void end(JobOutcome<T> how) {
        outcome = how;
        ended.countDown();
    }
}
