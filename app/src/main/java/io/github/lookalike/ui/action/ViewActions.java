package io.github.lookalike.ui.action;

import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Changes how the pictures are looked at. */
final class ViewActions implements UserAction {

    private final Desk desk;
    private final Runnable change;

    ViewActions(Desk desk, Runnable change) {
        this.desk = desk;
        this.change = change;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().flatMap(ReviewView::group).isPresent();
    }

    @Override
    public void run() {
        change.run();
    }
}
