package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;

/** Shows what could go in all, or the groups again. */
final class ShowOverview implements UserAction {

    private final Desk desk;

    ShowOverview(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isPresent() && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.review().overview(!desk.review().isOverview());
        desk.navigation().open(Page.REVIEW);
    }
}
