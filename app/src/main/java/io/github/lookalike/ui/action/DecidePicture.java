package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Decides about the picture looked at, or takes the same decision back. */
final class DecidePicture extends OnPicture {

    private final Decision decision;

    DecidePicture(Desk desk, Decision decision) {
        super(desk);
        this.decision = decision;
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        explain(session().toggle(group, picture, decision));
    }
}
