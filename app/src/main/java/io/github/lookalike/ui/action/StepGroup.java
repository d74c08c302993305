package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;

/** Goes to another group of the list. */
final class StepGroup implements UserAction {

    private final Desk desk;
    private final int by;

    StepGroup(Desk desk, int by) {
        this.desk = desk;
        this.by = by;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().flatMap(view -> view.group()).isPresent();
    }

    @Override
    public void run() {
        desk.review().view().ifPresent(view -> view.goToGroup(view.at() + by));
    }
}
