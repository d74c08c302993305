package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Marks the picture of a number for the trash, or takes that back. */
final class MarkPicture extends OnPicture {

    private final int index;

    MarkPicture(Desk desk, int index) {
        super(desk);
        this.index = index;
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        if (index < group.members().size()) {
            view.goToPicture(index);
            explain(session().toggle(group, group.members().get(index), Decision.TRASH));
        }
    }
}
