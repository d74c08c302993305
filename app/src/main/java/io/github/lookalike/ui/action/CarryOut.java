package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Does the plans that lie on the desk; permanent deletion only after a question of its own, each time. */
final class CarryOut implements UserAction {

    private final Desk desk;

    CarryOut(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return !desk.applying().plans().isEmpty() && desk.tasks().running().isEmpty();
    }

    @Override
    public void run() {
        List<ActionPlan> plans = desk.applying().plans();
        int permanent = FileActions.permanent(desk, plans);
        if (permanent > 0 && !desk.dialogs().confirm(graveQuestion(permanent))) {
            return;
        }
        ApplyOptions options = FileActions.options(desk, false, permanent > 0);
        desk.applying().carryOut();
        desk.tasks().start(context -> apply(context, plans, options), outcome -> finish(plans, outcome));
    }

    private Dialogs.Question graveQuestion(int files) {
        return new Dialogs.Question(
                desk.text("delete.title"),
                desk.text("delete.text", files),
                desk.text("delete.yes", files),
                Dialogs.Weight.GRAVE);
    }

    private List<ApplyReport> apply(JobContext context, List<ActionPlan> plans, ApplyOptions options) throws Exception {
        List<ApplyReport> reports = new ArrayList<>();
        for (ActionPlan plan : plans) {
            if (context.isCancelled() && !reports.isEmpty()) {
                // What was done is told; the rest stays marked.
                return reports;
            }
            reports.add(desk.workbench().apply(plan, options).run(context));
        }
        return reports;
    }

    private void finish(List<ActionPlan> plans, JobOutcome<List<ApplyReport>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<List<ApplyReport>> done) {
            desk.applying().done(done.result());
            gone(done.result().stream()
                    .flatMap(report -> report.done().stream())
                    .map(ActionReceipt::file)
                    .collect(Collectors.toSet()));
            return;
        }
        desk.applying().close();
        desk.tasks().look(() -> missing(plans), this::goneAfterAll);
        if (outcome instanceof JobOutcome.Failed<List<ApplyReport>> failed) {
            desk.dialogs().trouble(failed.cause());
        } else {
            desk.dialogs().tell(desk.text("apply.cancelled.title"), desk.text("apply.cancelled.text"));
        }
    }

    private static Set<Path> missing(List<ActionPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream())
                .map(planned -> planned.file().path())
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .collect(Collectors.toSet());
    }

    private void goneAfterAll(JobOutcome<Set<Path>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Set<Path>> missing) {
            gone(missing.result());
        }
    }

    private void gone(Set<Path> files) {
        desk.review()
                .view()
                .ifPresent(view -> desk.tasks().look(() -> view.session().at(files), outcome -> {
                    if (outcome instanceof JobOutcome.Succeeded<ReviewSession.Found> found) {
                        new InSteps(desk).make(view.session().gone(found.result()), view::rearrange);
                    }
                }));
        desk.picks().historyChanged().send();
    }
}
