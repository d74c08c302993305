package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Sheets;
import java.util.List;

/** Keeps as many of the best pictures as a person says, of the group or of all that are selected, and marks the others. */
final class KeepBest extends OnPicture {

    private final Sheets sheets;

    KeepBest(Desk desk, Sheets sheets) {
        super(desk);
        this.sheets = sheets;
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        List<ReviewGroup> several = desk().review().chosen();
        List<ReviewGroup> chosen = several.size() < 2 ? List.of(group) : several;
        int most = chosen.stream().mapToInt(one -> one.matching().size()).max().orElse(1);
        desk().dialogs()
                .show(
                        desk().text("keepBest.title"),
                        sheets.count(
                                desk().text("keepBest.text", chosen.size()),
                                desk().text("keepBest.yes"),
                                most,
                                count -> keep(view, chosen, count)));
    }

    private void keep(ReviewView view, List<ReviewGroup> chosen, int count) {
        new InSteps(desk()).make(session().keepingBest(chosen, count, Decision.TRASH), () -> {
            if (chosen.size() == 1) {
                view.goToGroup(view.at() + 1);
            }
        });
    }
}
