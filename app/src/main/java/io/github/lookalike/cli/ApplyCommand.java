package io.github.lookalike.cli;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.PlanFile;
import io.github.lookalike.act.Problem;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.export.Sizes;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does what a plan says. */
@Command(
        description =
                "Looks again whether everything is as planned, then does it. 'undo' takes back what was not deleted.")
final class ApplyCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(paramLabel = "PLAN", description = "What 'plan --output' wrote.")
    private Path file = Path.of("plan.json");

    @Option(names = "--dry-run", description = "Look at everything, touch nothing.")
    private boolean dryRun;

    @Option(names = "--yes-delete", description = "Yes, delete for good what the plan deletes.")
    private boolean yesDelete;

    ApplyCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ActionPlan plan = PlanFile.read(file);
        ApplyReport report;
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open()) {
            if (!dryRun && !yesDelete && deletes(plan, workbench)) {
                throw new WrongUsageException(
                        "this plan deletes files for good, which cannot be undone; if that is meant, add --yes-delete");
            }
            List<Refusal> refusals = workbench.refusals(plan);
            if (!refusals.isEmpty()) {
                print(ApplyReport.refused(plan, dryRun, refusals));
                return ExitCode.FAILED.number();
            }
            report = foreground.run(workbench.apply(plan, workbench.applyOptions(dryRun, yesDelete)));
            // Before the process may end: whoever stopped it wants to know what was done.
            print(report);
            if (report.done().stream().anyMatch(receipt -> isReversible(receipt, workbench))) {
                report.batch().ifPresent(batch -> console.tell("to take it back: lookalike undo " + batch));
            }
        }
        boolean nothing = report.done().isEmpty() && report.skipped().stream().anyMatch(ApplyCommand::concernsAll);
        return (nothing ? ExitCode.FAILED : report.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }

    /** Whether it is a reason to refuse the whole plan. */
    private static boolean concernsAll(Refusal refusal) {
        return refusal.problem() == Problem.FORBIDDEN_PLACE || refusal.problem() == Problem.KEEPER_LEFT;
    }

    private static boolean isReversible(ActionReceipt receipt, Workbench workbench) {
        return workbench
                .plugins()
                .fileAction(receipt.action())
                .filter(action -> action.kind() != ActionKind.PERMANENT)
                .isPresent();
    }

    private static boolean deletes(ActionPlan plan, Workbench workbench) {
        return plan.actions().stream()
                .flatMap(planned -> workbench.plugins().fileAction(planned.action()).stream())
                .anyMatch(action -> action.kind() == ActionKind.PERMANENT);
    }

    private void print(ApplyReport report) {
        for (ActionReceipt receipt : report.done()) {
            console.tell(receipt.action() + "  " + receipt.file()
                    + receipt.nowAt().map(place -> "  → " + place).orElse(""));
        }
        report.skipped().stream()
                .filter(refusal -> refusal.problem() != Problem.DONE_BEFORE)
                .forEach(refusal -> warn("left alone", refusal));
        report.failed().forEach(refusal -> warn("failed", refusal));
        console.tell(
                (report.dryRun() ? "would be done: " : "done: ") + report.done().size() + " files, "
                        + Sizes.words(report.bytes())
                        + (report.doneBefore() == 0 ? "" : "; done before: " + report.doneBefore())
                        + "; left alone: " + (report.skipped().size() - report.doneBefore())
                        + "; failed: " + report.failed().size());
    }

    private void warn(String what, Refusal refusal) {
        console.warn(Refused.line(what, refusal, top.words()));
    }
}
