package io.github.lookalike.ui.action;

import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;

/** Takes the latest decision back. Files are never touched by deciding. */
final class UndoDecision implements UserAction {

    private final Desk desk;

    UndoDecision(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().session().filter(ReviewSession::canUndo).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.review()
                .view()
                .ifPresent(view -> new InSteps(desk).make(view.session().undoing(), view::rearrange));
    }
}
