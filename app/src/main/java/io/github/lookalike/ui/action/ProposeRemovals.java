package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.PlanRemovals;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ChosenRemoval;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        ReviewSession session = desk.review().session().orElseThrow();
        desk.tasks().look(() -> byAction(session.removals()), this::propose);
    }

    private static Map<String, List<ChosenRemoval>> byAction(List<ChosenRemoval> removals) {
        return removals.stream().collect(Collectors.groupingBy(ChosenRemoval::action));
    }

    private void propose(JobOutcome<Map<String, List<ChosenRemoval>>> outcome) {
        if (outcome instanceof JobOutcome.Failed<Map<String, List<ChosenRemoval>>> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<Map<String, List<ChosenRemoval>>> chosen && isPossible()) {
            boolean moves = chosen.result().containsKey(Decision.MOVE.id());
            Optional<Path> folder = moves ? chooseFolder() : Optional.empty();
            if (!moves || folder.isPresent()) {
                desk.navigation().open(Page.REVIEW);
                new CheckPlans(desk)
                        .start(
                                () -> plans(chosen.result(), folder),
                                desk.workbench().settings().handsCompanions());
            }
        }
    }

    private List<ActionPlan> plans(Map<String, List<ChosenRemoval>> removals, Optional<Path> folder) {
        List<ActionPlan> plans = new ArrayList<>();
        for (Decision decision : List.of(Decision.TRASH, Decision.MOVE, Decision.DELETE)) {
            List<ChosenRemoval> these = removals.getOrDefault(decision.id(), List.of());
            if (!these.isEmpty()) {
                plans.add(
                        PlanRemovals.plan(these, decision == Decision.MOVE ? folder : Optional.empty(), desk.clock()));
            }
        }
        return plans;
    }

    private Optional<Path> chooseFolder() {
        return desk.dialogs().chooseFolder(desk.text("apply.moveTo"));
    }
}
