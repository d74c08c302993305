package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;

/** Opens a page of the window. */
final class ShowPage implements UserAction {

    private final Desk desk;
    private final Page page;

    ShowPage(Desk desk, Page page) {
        this.desk = desk;
        this.page = page;
    }

    @Override
    public void run() {
        desk.navigation().open(page);
    }
}
