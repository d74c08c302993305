package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Keeps the keeper, marks every redundant picture of the group, and goes to the next group. */
final class TakeSuggestion extends OnPicture {

    TakeSuggestion(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        session().takeSuggestion(group, Decision.TRASH);
        view.goToGroup(view.at() + 1);
    }
}
