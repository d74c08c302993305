package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.util.List;

/**
 * Keeps the keeper, marks every redundant picture of the group, and goes to the next group; after a question the same with
 * all groups that are selected.
 */
final class TakeSuggestion extends OnPicture {

    TakeSuggestion(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        List<ReviewGroup> chosen = desk().review().chosen();
        if (chosen.size() < 2) {
            session().takeSuggestion(group, Decision.TRASH);
            view.goToGroup(view.at() + 1);
        } else if (desk().dialogs()
                .confirm(new Dialogs.Question(
                        desk().text("several.title"),
                        desk().text("several.text", chosen.size()),
                        desk().text("several.yes"),
                        Dialogs.Weight.PLAIN))) {
            new InSteps(desk()).make(session().takingSuggestions(chosen, Decision.TRASH), () -> {});
        }
    }
}
