package io.github.lookalike.job;

import java.util.function.Consumer;

/** Runs each job at once on the calling thread, so that a test of asynchronous work is a straight line. */
public final class SameThreadRunner implements JobRunner {

    @Override
    public <T> JobContext start(Job<T> job, Consumer<JobOutcome<T>> whenDone) {
        JobContext context = new JobContext();
        whenDone.accept(JobRunner.runHere(job, context));
        return context;
    }
}
