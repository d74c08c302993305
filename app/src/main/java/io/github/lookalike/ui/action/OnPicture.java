package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Objection;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.util.Optional;

/** What works on the picture looked at. */
abstract class OnPicture implements UserAction {

    private final Desk desk;

    OnPicture(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().flatMap(ReviewView::picture).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public final void run() {
        ReviewView view = desk.review().view().orElseThrow();
        ReviewGroup group = view.group().orElseThrow();
        run(view, group, view.picture().orElseThrow());
    }

    abstract void run(ReviewView view, ReviewGroup group, Member picture);

    Desk desk() {
        return desk;
    }

    ReviewSession session() {
        return desk.review().session().orElseThrow();
    }

    /** Says why a decision was not taken, if so. */
    void explain(Optional<Objection> objection) {
        objection.ifPresent(why ->
                desk.dialogs().tell(desk.text("objection.title"), desk.texts().get("objection", why)));
    }
}
