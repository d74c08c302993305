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
        return !desk.applying().isOpen() && isThereWork();
    }

    private boolean isThereWork() {
        return desk.tasks().running().isEmpty()
                && desk.review()
                        .session()
                        .filter(session -> session.totals().files() > 0)
                        .isPresent();
    }

    @Override
    public void run() {
        propose();
    }

    /** Also while earlier plans lie on the desk, which make room for the new ones. */
    void propose() {
        ReviewSession session = desk.review().session().orElseThrow();
        desk.tasks().look(() -> byDecision(session.removals()), this::propose);
    }

    private static Map<String, List<ChosenRemoval>> byDecision(List<ChosenRemoval> removals) {
        return removals.stream().collect(Collectors.groupingBy(ChosenRemoval::action));
    }

    private void propose(JobOutcome<Map<String, List<ChosenRemoval>>> outcome) {
        if (outcome instanceof JobOutcome.Failed<Map<String, List<ChosenRemoval>>> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<Map<String, List<ChosenRemoval>>> chosen && isThereWork()) {
            String way = Ways.chosen(desk);
            boolean needsFolder = chosen.result().containsKey(Decision.MOVE.id())
                    || (chosen.result().containsKey(Decision.TRASH.id()) && Ways.needsFolder(desk, way));
            Optional<Path> folder = needsFolder ? chooseFolder() : Optional.empty();
            if (!needsFolder || folder.isPresent()) {
                desk.navigation().open(Page.REVIEW);
                new CheckPlans(desk)
                        .start(
                                () -> plans(chosen.result(), way, folder),
                                desk.workbench().settings().handsCompanions());
            }
        }
    }

    private List<ActionPlan> plans(Map<String, List<ChosenRemoval>> removals, String way, Optional<Path> folder) {
        List<ActionPlan> plans = new ArrayList<>();
        for (Decision decision : List.of(Decision.TRASH, Decision.MOVE, Decision.DELETE)) {
            String action = decision == Decision.TRASH ? way : decision.id();
            List<ChosenRemoval> these = removals.getOrDefault(decision.id(), List.of()).stream()
                    .map(removal -> removal.by(action))
                    .toList();
            if (!these.isEmpty()) {
                plans.add(PlanRemovals.plan(
                        these, Ways.needsFolder(desk, action) ? folder : Optional.empty(), desk.clock()));
            }
        }
        return plans;
    }

    private Optional<Path> chooseFolder() {
        return desk.dialogs().chooseFolder(desk.text("apply.moveTo"));
    }
}
