package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.Progress;
import io.github.lookalike.review.StepwiseChange;
import io.github.lookalike.ui.desk.Desk;

/** Changes few groups at once, and many as a job with steps, between which the event thread is free. */
final class InSteps {

    private static final int AT_ONCE = 100;
    private static final int STEP = 50;

    private final Desk desk;

    InSteps(Desk desk) {
        this.desk = desk;
    }

    /** Makes the change; where it is cancelled, what is done of it stays. */
    void make(StepwiseChange change, Runnable whenDone) {
        if (change.total() <= AT_ONCE || desk.tasks().running().isPresent()) {
            change.run();
            whenDone.run();
            return;
        }
        desk.tasks().start(context -> steps(context, change), outcome -> {
            change.end();
            whenDone.run();
            if (outcome instanceof JobOutcome.Failed<Integer> failed) {
                desk.dialogs().trouble(failed.cause());
            }
        });
    }

    private int steps(JobContext context, StepwiseChange change) throws Exception {
        boolean more = true;
        while (more) {
            context.checkpoint();
            more = desk.tasks().onEventThread(() -> change.step(STEP));
            context.report(Progress.of(Progress.Stage.DECIDING, change.done(), change.total()));
        }
        return change.done();
    }
}
