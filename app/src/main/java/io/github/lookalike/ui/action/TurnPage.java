package io.github.lookalike.ui.action;

import io.github.lookalike.api.Content;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;

/** Shows another page, or frame, of all pictures of the group. */
final class TurnPage implements UserAction {

    private final Desk desk;
    private final int by;

    TurnPage(Desk desk, int by) {
        this.desk = desk;
        this.by = by;
    }

    @Override
    public boolean isPossible() {
        return pages() > 1;
    }

    @Override
    public void run() {
        desk.lens().page(Math.min(pages() - 1, desk.lens().page() + by));
    }

    private int pages() {
        return desk.review().view().flatMap(ReviewView::group).map(ReviewGroup::members).stream()
                .flatMap(members -> members.stream())
                .map(Member::picture)
                .flatMap(picture -> picture.metadata().content().stream())
                .mapToInt(Content::pagesOrFrames)
                .max()
                .orElse(1);
    }
}
