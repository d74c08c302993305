package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;

/** Takes the selected folders out of the draft; nothing happens to their files. */
final class RemoveFolders implements UserAction {

    private final Desk desk;

    RemoveFolders(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return !desk.draft().selected().isEmpty();
    }

    @Override
    public void run() {
        desk.draft().remove(desk.draft().selected());
    }
}
