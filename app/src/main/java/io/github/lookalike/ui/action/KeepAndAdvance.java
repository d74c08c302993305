package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Keeps the picture looked at and goes to the next one, or to the next group after the last. */
final class KeepAndAdvance extends OnPicture {

    KeepAndAdvance(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        explain(session().decide(group, picture, Decision.KEEP));
        if (view.pictureAt() + 1 < group.members().size()) {
            view.goToPicture(view.pictureAt() + 1);
        } else {
            view.goToGroup(view.at() + 1);
        }
    }
}
