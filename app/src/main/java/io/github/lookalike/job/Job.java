package io.github.lookalike.job;

/** A long piece of work with one result. */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work, calling {@link JobContext#checkpoint()} often.
     *
     * @throws Exception whatever went wrong; the runner makes it a {@link JobOutcome.Failed}
     */
    T run(JobContext context) throws Exception;
}
