package io.github.lookalike.ui.action;

import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.GroupOrder;
import io.github.lookalike.review.PictureFilter;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.util.Optional;

/** Shows the groups that hold shots taken one right after the other, the latest first; or all groups again. */
final class ShowBursts implements UserAction {

    private static final PictureFilter BURSTS = new PictureFilter(Optional.empty(), 0, true);

    private final Desk desk;

    ShowBursts(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.review().view().isPresent() && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        ReviewView view = desk.review().view().orElseThrow();
        boolean shown = view.filter().pictures().burst();
        desk.navigation().open(Page.REVIEW);
        desk.review().filter(shown ? GroupFilter.ALL : GroupFilter.ALL.with(BURSTS));
        if (!shown) {
            view.sort(GroupOrder.DATE);
        }
    }
}
