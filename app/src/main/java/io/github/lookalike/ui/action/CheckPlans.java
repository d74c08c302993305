package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Checks plans against the disk without touching it, and lays them on the desk. */
final class CheckPlans {

    private final Desk desk;

    CheckPlans(Desk desk) {
        this.desk = desk;
    }

    /**
     * Starts it.
     *
     * @param decided one plan for each way files go, made in the job
     * @param hands whether what belongs to the pictures and their keepers lack is handed to these
     */
    void start(Supplier<List<ActionPlan>> decided, boolean hands) {
        desk.tasks().start(context -> check(context, decided.get(), hands), this::propose);
    }

    /** All are looked at as one plan: what one of them hands to a keeper, the next finds there. */
    private Applying.Proposal check(JobContext context, List<ActionPlan> decided, boolean hands) throws Exception {
        IdentifiedPlan identified = desk.workbench()
                .identify(together(decided), List.of(), CompanionChoice.of(hands))
                .run(context);
        List<ActionPlan> plans = new ArrayList<>();
        List<ApplyReport> checks = new ArrayList<>();
        ApplyOptions options = FileActions.options(desk, true, false);
        for (ActionPlan one : decided) {
            Set<Path> files = files(one);
            ActionPlan plan = new ActionPlan(
                    one.created(),
                    identified.plan().actions().stream()
                            .filter(action -> files.contains(action.file().path()))
                            .toList());
            List<Refusal> refused = identified.refused().stream()
                    .filter(refusal -> files.contains(refusal.file()))
                    .toList();
            plans.add(plan);
            checks.add(desk.workbench().apply(plan, options).run(context).alsoLeftAlone(refused));
        }
        return new Applying.Proposal(decided, hands, plans, checks);
    }

    private static ActionPlan together(List<ActionPlan> plans) {
        List<PlannedAction> actions =
                plans.stream().flatMap(plan -> plan.actions().stream()).toList();
        return new ActionPlan(plans.get(0).created(), actions);
    }

    private static Set<Path> files(ActionPlan plan) {
        Set<Path> files = new HashSet<>();
        plan.actions().forEach(action -> files.add(action.file().path()));
        return files;
    }

    private void propose(JobOutcome<Applying.Proposal> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Applying.Proposal> checked) {
            boolean hands = checked.result().hands();
            desk.applying().propose(checked.result());
            if (desk.workbench().settings().handsCompanions() != hands) {
                desk.changeSettings(settings -> settings.handingCompanions(hands), () -> {});
            }
        } else if (outcome instanceof JobOutcome.Failed<Applying.Proposal> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }
}
