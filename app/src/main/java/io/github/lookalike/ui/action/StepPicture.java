package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;

/** Goes to another picture of the group. */
final class StepPicture implements UserAction {

    private final Desk desk;
    private final int by;

    StepPicture(Desk desk, int by) {
        this.desk = desk;
        this.by = by;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().flatMap(view -> view.group()).isPresent();
    }

    @Override
    public void run() {
        desk.review().view().ifPresent(view -> view.goToPicture(view.pictureAt() + by));
    }
}
