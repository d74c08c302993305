package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.ui.desk.Desk;

/** Ends the running job soon; what it has done so far is kept. */
final class CancelJob implements UserAction {

    private final Desk desk;

    CancelJob(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isPresent();
    }

    @Override
    public void run() {
        desk.tasks().running().ifPresent(JobContext::cancel);
    }
}
