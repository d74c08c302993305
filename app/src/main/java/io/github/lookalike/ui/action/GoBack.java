package io.github.lookalike.ui.action;

import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;

/** Goes back one step: from plans or the overview to groups, from a closer look to the whole, from a page to the one before. */
final class GoBack implements UserAction {

    private final Desk desk;
    private final BackToReview backToReview;

    GoBack(Desk desk) {
        this.desk = desk;
        this.backToReview = new BackToReview(desk);
    }

    @Override
    public void run() {
        if (desk.navigation().page() != Page.REVIEW) {
            desk.navigation().back();
        } else if (backToReview.isPossible()) {
            backToReview.run();
        } else if (desk.review().back() || !desk.lens().back()) {
            leaveBursts();
            desk.review().attention().send();
        }
    }

    /** Bursts are a view of their own: who leaves them sees all groups. Other filters were set one by one, and stay. */
    private void leaveBursts() {
        if (desk.review()
                .view()
                .filter(view -> view.filter().pictures().burst())
                .isPresent()) {
            desk.review().filter(GroupFilter.ALL);
        }
    }
}
