package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;

/** Finds all pairs of near fingerprints. */
public interface HammingIndex {

    /**
     * Answers a join. Reports its progress in units of its own and stops within about a tenth of a second when the job
     * is cancelled; pairs reported by then stay reported.
     *
     * @throws java.util.concurrent.CancellationException when the job is cancelled
     */
    void search(Join join, PairSink sink, JobContext job);
}
