package io.github.lookalike.ui.desk;

import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.JobRunner;
import io.github.lookalike.review.Arranging;
import io.github.lookalike.review.ReviewGroup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs jobs and short looks away from the event thread, and hands what came of them to it. For the event thread. */
public final class WindowTasks {

    private final JobRunner runner;
    private final Executor looks;
    private final Executor loads;
    private final Executor eventThread;
    private final Signal changed = new Signal();
    private Optional<JobContext> running = Optional.empty();
    private long begun;
    private long ended;
    private boolean closed;

    /**
     * @param looks for short reading work that must not wait for a long job
     * @param loads for reading that takes seconds, for which no look is to wait
     */
    public WindowTasks(JobRunner runner, Executor looks, Executor loads, Executor eventThread) {
        this.runner = runner;
        this.looks = looks;
        this.loads = loads;
        this.eventThread = eventThread;
    }

    /** Sent when a job begins or ends. */
    public Signal changed() {
        return changed;
    }

    /** The job that a person waits for, to be watched and steered. */
    public Optional<JobContext> running() {
        return running;
    }

    /**
     * Starts a job that a person waits for. Only one of them runs at a time.
     *
     * @param whenDone gets the outcome on the event thread
     */
    public <T> void start(Job<T> job, Consumer<JobOutcome<T>> whenDone) {
        if (running.isPresent()) {
            throw new IllegalStateException("a job is running already");
        }
        long number = ++begun;
        JobContext context = runner.start(job, outcome -> eventThread.execute(() -> end(number, whenDone, outcome)));
        if (ended < number) {
            running = Optional.of(context);
            changed.send();
        }
    }

    /** The window is closed: nobody waits any more for what is loaded. */
    public void close() {
        closed = true;
    }

    /** Does something short on the event thread, and waits for it there; for jobs. */
    public <T> T onEventThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        eventThread.execute(task);
        return task.get();
    }

    /** Arranges groups where short looks are taken. */
    public Arranging arranging() {
        return (making, whenDone) -> looks.execute(() -> {
            List<ReviewGroup> made = making.get();
            eventThread.execute(() -> whenDone.accept(made));
        });
    }

    /** Reads something small, beside any job. */
    public <T> void look(Callable<T> reading, Consumer<JobOutcome<T>> whenDone) {
        run(looks, reading, whenDone);
    }

    /** Reads something large, beside any job and any look. */
    public <T> void load(Callable<T> reading, Consumer<JobOutcome<T>> whenDone) {
        run(loads, reading, outcome -> {
            if (!closed) {
                whenDone.accept(outcome);
            }
        });
    }

    private <T> void run(Executor where, Callable<T> reading, Consumer<JobOutcome<T>> whenDone) {
        where.execute(() -> {
            JobOutcome<T> outcome = JobRunner.runHere(context -> reading.call(), new JobContext());
            eventThread.execute(() -> whenDone.accept(outcome));
        });
    }

    private <T> void end(long number, Consumer<JobOutcome<T>> whenDone, JobOutcome<T> outcome) {
        ended = number;
        running = Optional.empty();
        changed.send();
        whenDone.accept(outcome);
    }
}
