package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.desk.Sheets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the known pictures that match a file, which a person names or drops on the review. */
final class FindLike implements UserAction {

    private final Desk desk;
    private final Sheets sheets;

    FindLike(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty();
    }

    @Override
    public void run() {
        desk.dialogs().choosePicture(desk.text("like.choose")).ifPresent(this::find);
    }

    /** Looks for pictures like this file, unless other work goes on. */
    void find(Path file) {
        if (isPossible()) {
            desk.tasks().start(context -> desk.workbench().like(file).run(context), outcome -> show(file, outcome));
        }
    }

    private void show(Path file, JobOutcome<List<LikeFile.Like>> outcome) {
        if (outcome instanceof JobOutcome.Failed<List<LikeFile.Like>> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<List<LikeFile.Like>> found) {
            String title = desk.text("like.title", found.result().size());
            if (found.result().isEmpty()) {
                desk.dialogs().tell(title, desk.text("like.none", file));
            } else {
                desk.dialogs().show(title, sheets.likes(file, found.result(), this::go));
            }
        }
    }

    /** To the group that holds the picture, or else to its folder. */
    private void go(LikeFile.Like like) {
        Path path = like.picture().path();
        Optional<ReviewView> view = desk.review().view();
        Optional<ReviewGroup> group = view.flatMap(
                one -> one.session().at(Set.of(path)).groups().stream().findFirst());
        if (group.isEmpty()) {
            RevealFile.reveal(desk, path);
            return;
        }
        desk.navigation().open(Page.REVIEW);
        desk.review().filter(GroupFilter.ALL);
        view.orElseThrow().rearrange(group.get());
    }
}
