package io.github.lookalike.ui.action;

import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.review.Totals;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;

/** Marks, after a question that says how many, every redundant picture among the groups shown that is safe to take. */
final class TakeSafeSuggestions implements UserAction {

    private final Desk desk;

    TakeSafeSuggestions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().filter(view -> !view.shown().isEmpty()).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        ReviewView view = desk.review().view().orElseThrow();
        Totals safe = view.session().safeSuggestions(view.shown());
        int heldBack = view.session().heldBack(view.shown());
        if (safe.files() == 0) {
            desk.dialogs().tell(desk.text("safe.title"), desk.text("safe.none", heldBack));
        } else if (!desk.workbench().settings().confirmRemovals()
                || desk.dialogs().confirm(question(safe, heldBack))) {
            view.session().takeSafeSuggestions(view.shown(), Decision.TRASH);
        }
    }

    private Dialogs.Question question(Totals safe, int heldBack) {
        return new Dialogs.Question(
                desk.text("safe.title"),
                desk.text("safe.text", safe.files(), desk.amounts().bytes(safe.bytes()), heldBack),
                desk.text("safe.yes", safe.files()),
                Dialogs.Weight.PLAIN);
    }
}
