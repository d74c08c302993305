package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;

/** Protects the selected folders, so that nothing below them is ever removed, or no longer. */
final class ToggleProtected implements UserAction {

    private final Desk desk;

    ToggleProtected(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return !desk.draft().selected().isEmpty();
    }

    @Override
    public void run() {
        desk.draft().selected().forEach(desk.draft()::toggleProtected);
    }
}
