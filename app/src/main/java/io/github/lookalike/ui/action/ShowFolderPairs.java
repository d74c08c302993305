package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;

/** Shows folders beside each other, or what was shown before. */
final class ShowFolderPairs implements UserAction {

    private final Desk desk;

    ShowFolderPairs(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isPresent() && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.review().folderPairs(!desk.review().isFolderPairs());
        desk.navigation().open(Page.REVIEW);
    }
}
