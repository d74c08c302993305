package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Shows something in the place of the groups of a review, or what was shown before. */
final class ShowInReview implements UserAction {

    private final Desk desk;
    private final BooleanSupplier shown;
    private final Consumer<Boolean> show;

    /**
     * Of some view.
     *
     * @param shown whether it is shown now
     * @param show says whether it is shown when the review is opened next
     */
    ShowInReview(Desk desk, BooleanSupplier shown, Consumer<Boolean> show) {
        this.desk = desk;
        this.shown = shown;
        this.show = show;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isPresent() && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        show.accept(!shown.getAsBoolean());
        desk.navigation().open(Page.REVIEW);
    }
}
