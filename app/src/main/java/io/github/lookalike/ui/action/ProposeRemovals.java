package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.PlanRemovals;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ChosenRemoval;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes plans out of the decisions, checks them against the disk without touching it, and lays them on the desk. */
final class ProposeRemovals implements UserAction {

    /** Plans and what a dry run said of each. */
    private record Checked(List<ActionPlan> plans, List<ApplyReport> reports) {}

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
        desk.tasks().start(context -> check(context, plans), this::propose);
    }

    private Optional<Path> chooseFolder() {
        return desk.dialogs().chooseFolder(desk.text("apply.moveTo"));
    }

    private Checked check(JobContext context, List<ActionPlan> decided) throws Exception {
        List<ActionPlan> plans = new ArrayList<>();
        List<ApplyReport> reports = new ArrayList<>();
        ApplyOptions options = Deeds.options(desk, true, false);
        for (ActionPlan plan : decided) {
            IdentifiedPlan identified = desk.workbench()
                    .identify(plan, List.of(), CompanionChoice.WITH_THE_PICTURE)
                    .run(context);
            plans.add(identified.plan());
            reports.add(desk.workbench()
                    .apply(identified.plan(), options)
                    .run(context)
                    .alsoLeftAlone(identified.refused()));
        }
        return new Checked(plans, reports);
    }

    private void propose(JobOutcome<Checked> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Checked> checked) {
            desk.applying().propose(checked.result().plans(), checked.result().reports());
        } else if (outcome instanceof JobOutcome.Failed<Checked> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }
}
