package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.workbench.Workbench;
import java.util.Optional;

/** Lays the review of an earlier run on the desk, decisions and all; nothing when there was none. */
final class ResumeReview implements UserAction {

    private final Desk desk;

    ResumeReview(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isEmpty();
    }

    @Override
    public void run() {
        desk.review().recalling(true);
        desk.tasks().look(this::recall, this::finish);
    }

    private Optional<ReviewView> recall() {
        Workbench workbench = desk.workbench();
        return workbench
                .lastSearch()
                .recall()
                .filter(result -> !result.groups().isEmpty())
                .map(result -> new ReviewSession(result, workbench.decisions(), workbench.noMatches()))
                .map(session -> new ReviewView(session, desk.tasks().arranging()));
    }

    private void finish(JobOutcome<Optional<ReviewView>> outcome) {
        desk.review().recalling(false);
        if (outcome instanceof JobOutcome.Succeeded<Optional<ReviewView>> recalled && isPossible()) {
            recalled.result().ifPresent(view -> OpenReview.open(desk, view));
        } else if (outcome instanceof JobOutcome.Failed<Optional<ReviewView>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }
}
