package io.github.lookalike.ui.action;

import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Leaves the page of plans and reports. */
final class BackToReview implements UserAction {

    private final Desk desk;

    BackToReview(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.applying().isOpen() && desk.tasks().running().isEmpty();
    }

    @Override
    public void run() {
        desk.applying().close();
        desk.review().view().ifPresent(ReviewView::rearrange);
    }
}
