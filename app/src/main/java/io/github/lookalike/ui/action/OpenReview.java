package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Lays a review on the desk; groups that are split in it are so after the next start, too. */
final class OpenReview {

    private OpenReview() {}

    static void open(Desk desk, ReviewView view) {
        desk.files().lookAgain();
        view.session().onRegrouping(found -> remember(desk, found));
        desk.review().open(view);
    }

    private static void remember(Desk desk, FindResult found) {
        desk.tasks()
                .look(
                        () -> {
                            desk.workbench().lastSearch().remember(found);
                            return found;
                        },
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<FindResult> failed) {
                                desk.dialogs().trouble(failed.cause());
                            }
                        });
    }
}
