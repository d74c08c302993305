package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.PlanRemovals;
import io.github.lookalike.review.ChosenRemoval;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes plans out of the decisions, to be checked and laid on the desk. */
final class ProposeRemovals implements UserAction {

    private final Desk desk;

    ProposeRemovals(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && !desk.applying().isOpen()
                && desk.review()
                        .session()
                        .filter(session -> session.totals().files() > 0)
                        .isPresent();
    }

    @Override
    public void run() {
        List<ChosenRemoval> removals =
                desk.review().session().map(ReviewSession::removals).orElse(List.of());
        List<ActionPlan> plans = new ArrayList<>();
        for (Decision decision : List.of(Decision.TRASH, Decision.MOVE, Decision.DELETE)) {
            List<ChosenRemoval> these = removals.stream()
                    .filter(removal -> removal.action().equals(decision.id()))
                    .toList();
            if (!these.isEmpty()) {
                Optional<Path> folder = decision == Decision.MOVE ? chooseFolder() : Optional.empty();
                if (decision == Decision.MOVE && folder.isEmpty()) {
                    return;
                }
                plans.add(PlanRemovals.plan(these, folder, desk.clock()));
            }
        }
        desk.navigation().open(Page.REVIEW);
        new CheckPlans(desk).start(plans, desk.workbench().settings().handsCompanions());
    }

    private Optional<Path> chooseFolder() {
        return desk.dialogs().chooseFolder(desk.text("apply.moveTo"));
    }
}
