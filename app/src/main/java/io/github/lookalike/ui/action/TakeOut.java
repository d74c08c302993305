package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Takes the files selected out of the plans: they stay, and what was decided about them is forgotten. */
final class TakeOut implements UserAction {

    private final Desk desk;

    TakeOut(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.applying().decided().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .anyMatch(planned -> desk.applying()
                                .selected()
                                .contains(planned.file().path()));
    }

    @Override
    public void run() {
        Set<Path> out = desk.applying().selected();
        ReviewView view = desk.review().view().orElseThrow();
        desk.tasks().look(() -> view.session().at(out), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<ReviewSession.Found> found
                    && desk.tasks().running().isEmpty()) {
                new InSteps(desk).make(view.session().sparing(found.result()), () -> planRest(out));
            }
        });
    }

    private void planRest(Set<Path> out) {
        boolean hands = desk.applying().hands();
        List<ActionPlan> rest = desk.applying().decided().stream()
                .map(plan -> new ActionPlan(
                        plan.created(),
                        plan.actions().stream()
                                .filter(planned -> !out.contains(planned.file().path()))
                                .toList()))
                .filter(plan -> !plan.actions().isEmpty())
                .toList();
        if (rest.isEmpty()) {
            desk.applying().close();
        } else {
            new CheckPlans(desk).start(() -> rest, hands);
        }
    }
}
