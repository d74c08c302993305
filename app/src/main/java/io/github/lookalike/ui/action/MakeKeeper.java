package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Makes the picture looked at the one that stays for the others. */
final class MakeKeeper extends OnPicture {

    MakeKeeper(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        session().makeKeeper(group, picture);
    }
}
