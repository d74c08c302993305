package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.util.List;

/** Forgets what was decided about the group looked at. */
final class ClearGroup extends OnPicture {

    ClearGroup(Desk desk) {
        super(desk);
    }

    @Override
    public boolean isPossible() {
        return super.isPossible()
                && desk().review()
                        .view()
                        .flatMap(ReviewView::group)
                        .filter(ReviewGroup::isTouched)
                        .isPresent();
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        List<ReviewGroup> chosen = desk().review().chosen();
        session().clear(chosen.size() < 2 ? List.of(group) : chosen);
    }
}
