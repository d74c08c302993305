package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.ui.desk.Desk;

/** Holds the running job, or lets it go on. */
final class PauseJob implements UserAction {

    private final Desk desk;

    PauseJob(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isPresent();
    }

    @Override
    public void run() {
        desk.tasks().running().ifPresent(PauseJob::toggle);
        desk.tasks().changed().send();
    }

    private static void toggle(JobContext job) {
        if (job.isPaused()) {
            job.resume();
        } else {
            job.pause();
        }
    }
}
