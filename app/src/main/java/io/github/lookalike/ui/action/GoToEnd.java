package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;

/** Goes to the first or the last group of the list. */
final class GoToEnd implements UserAction {

    private final Desk desk;
    private final boolean last;

    GoToEnd(Desk desk, boolean last) {
        this.desk = desk;
        this.last = last;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().flatMap(view -> view.group()).isPresent();
    }

    @Override
    public void run() {
        desk.review()
                .view()
                .ifPresent(view -> view.goToGroup(last ? view.shown().size() - 1 : 0));
    }
}
