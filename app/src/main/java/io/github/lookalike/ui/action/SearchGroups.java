package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;

/** Puts the cursor into the field that searches among the groups. */
final class SearchGroups implements UserAction {

    private final Desk desk;

    SearchGroups(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isPresent() && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.navigation().open(Page.REVIEW);
        if (desk.lens().isAlone()) {
            desk.lens().toggleAlone();
        }
        desk.review().searching().send();
    }
}
