package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Sheets;
import java.util.List;
import java.util.Set;

/** Shows which pictures of a group match which, and splits the group. */
final class ShowMatches extends OnPicture {

    private final Sheets sheets;

    ShowMatches(Desk desk, Sheets sheets) {
        super(desk);
        this.sheets = sheets;
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        desk().dialogs()
                .show(
                        desk().text("matches.title", group.matching().size()),
                        sheets.matches(group, apart -> split(view, group, apart)));
    }

    private void split(ReviewView view, ReviewGroup group, Set<Member> apart) {
        int before = group.matching().size();
        List<ReviewGroup> parts = view.session().split(group, apart);
        if (parts.isEmpty()) {
            view.rearrange();
        } else {
            view.rearrange(parts.get(0));
        }
        int alone =
                before - parts.stream().mapToInt(part -> part.members().size()).sum();
        if (alone > 0) {
            desk().dialogs().tell(desk().text("matches.split"), desk().text("matches.alone", parts.size(), alone));
        }
    }
}
