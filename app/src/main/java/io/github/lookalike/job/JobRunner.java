package io.github.lookalike.job;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Runs jobs, one at a time. */
public interface JobRunner {

    /**
     * Starts a job.
     *
     * @param whenDone called with the outcome once, on the thread of the job
     * @return the context to watch and steer it by
     */
    <T> JobContext start(Job<T> job, Consumer<JobOutcome<T>> whenDone);

    /** Runs a job on the calling thread. */
    static <T> JobOutcome<T> runHere(Job<T> job, JobContext context) {
        try {
            return new JobOutcome.Succeeded<>(job.run(context));
        } catch (CancellationException | InterruptedException e) {
            return new JobOutcome.Cancelled<>();
        } catch (Exception e) {
            return new JobOutcome.Failed<>(e);
        } catch (OutOfMemoryError e) {
            return new JobOutcome.Failed<>(new TooLittleMemoryException(e));
        } catch (StackOverflowError | LinkageError e) {
            return new JobOutcome.Failed<>(new IllegalStateException("something is wrong in the program: " + e, e));
        }
    }
}
