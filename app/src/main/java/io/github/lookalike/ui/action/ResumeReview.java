package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.workbench.Workbench;
import java.util.Optional;

/**
 * Lays the review of an earlier run on the desk, decisions and all; nothing when there was none. Of very many groups the first
 * ones can be looked at and decided about while the others are read.
 */
final class ResumeReview implements UserAction {

    /** Some screens full, and read in a moment. */
    private static final int FIRST = 100;

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
        desk.tasks().load(this::begin, this::begun);
    }

    private Optional<ReviewView> begin() {
        Workbench workbench = desk.workbench();
        return workbench
                .lastSearch()
                .beginning(FIRST)
                .filter(first -> !first.found().groups().isEmpty())
                .map(first -> ReviewSession.begun(first, workbench.decisions(), workbench.noMatches()))
                .map(this::view);
    }

    private void begun(JobOutcome<Optional<ReviewView>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Optional<ReviewView>> first
                && first.result().isPresent()) {
            finish(first);
            first.result().filter(this::isOpen).ifPresent(this::follow);
        } else {
            // Reading all tells what is wrong, if something is.
            desk.tasks().load(this::recall, this::finish);
        }
    }

    private Optional<ReviewView> recall() {
        Workbench workbench = desk.workbench();
        return workbench
                .lastSearch()
                .recall()
                .filter(result -> !result.groups().isEmpty())
                .map(result -> new ReviewSession(result, workbench.decisions(), workbench.noMatches()))
                .map(this::view);
    }

    private ReviewView view(ReviewSession session) {
        return new ReviewView(session, desk.tasks().arranging());
    }

    private void finish(JobOutcome<Optional<ReviewView>> outcome) {
        desk.review().recalling(false);
        if (outcome instanceof JobOutcome.Succeeded<Optional<ReviewView>> recalled && isPossible()) {
            recalled.result().ifPresent(view -> OpenReview.open(desk, view));
        } else if (outcome instanceof JobOutcome.Failed<Optional<ReviewView>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }

    private boolean isOpen(ReviewView view) {
        return desk.review().view().filter(view::equals).isPresent();
    }

    /** Reads the other groups, unless another review lies open by now. */
    private void follow(ReviewView view) {
        ReviewSession session = view.session();
        desk.tasks().load(() -> desk.workbench().lastSearch().recall().map(session::rest), outcome -> {
            if (isOpen(view)) {
                complete(view, outcome);
            }
        });
    }

    private void complete(ReviewView view, JobOutcome<Optional<ReviewSession.Rest>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Optional<ReviewSession.Rest>> rest
                && rest.result().isPresent()) {
            view.complete(rest.result().get(), desk.review().loaded()::send);
            return;
        }
        desk.review().cutShort();
        if (outcome instanceof JobOutcome.Failed<Optional<ReviewSession.Rest>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }
}
