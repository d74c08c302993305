package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.review.StepwiseChange;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;

/** Lets pictures of one folder stay, or none of it, among the groups shown; marks what is safe beside them. */
final class KeepInFolder implements UserAction {

    private final Desk desk;
    private final boolean inside;

    KeepInFolder(Desk desk, boolean inside) {
        this.desk = desk;
        this.inside = inside;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.review().view().filter(view -> !view.shown().isEmpty()).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        desk.dialogs()
                .chooseFolder(desk.text(inside ? "keepIn.choose" : "keepOut.choose"))
                .ifPresent(this::keep);
    }

    private void keep(Path folder) {
        ReviewView view = desk.review().view().orElseThrow();
        List<ReviewGroup> shown = view.shown();
        int before = view.session().totals().files();
        desk.tasks().look(() -> view.session().keeping(shown, folder, inside, Decision.TRASH), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<StepwiseChange> change) {
                int groups = change.result().total();
                new InSteps(desk).make(change.result(), () -> tell(view, groups, before));
            }
        });
    }

    private void tell(ReviewView view, int groups, int before) {
        desk.dialogs()
                .tell(
                        desk.text("keepIn.title"),
                        desk.text("keepIn.done", groups, view.session().totals().files() - before));
    }
}
