package io.github.lookalike.ui.action;

import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;

/** Decides again what was taken back last. */
final class RedoDecision implements UserAction {

    private final Desk desk;

    RedoDecision(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().session().filter(ReviewSession::canRedo).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.review()
                .view()
                .ifPresent(view -> new InSteps(desk).make(view.session().redoing(), view::rearrange));
    }
}
