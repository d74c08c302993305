package io.github.lookalike.ui.action;

import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.util.List;

/** Marks every redundant picture among the groups shown that is safe to take. */
final class TakeSafeSuggestions implements UserAction {

    private final Desk desk;

    TakeSafeSuggestions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.review().view().filter(view -> !view.shown().isEmpty()).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        ReviewView view = desk.review().view().orElseThrow();
        ReviewSession session = view.session();
        List<ReviewGroup> shown = view.shown();
        new MarkSafe(desk, "safe").start(session, () -> session.safeChoice(shown));
    }
}
