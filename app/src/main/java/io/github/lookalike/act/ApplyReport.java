package io.github.lookalike.act;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What applying a plan did.
 *
 * @param batch the number in the journal to undo it by; empty when nothing was begun
 * @param dryRun whether {@code done} is only what would be done
 * @param done one receipt for each file, companions included
 * @param bytes of the files in {@code done}
 * @param skipped files that were not touched because something was not as planned
 * @param failed files whose action failed
 */
public record ApplyReport(
        OptionalLong batch,
        boolean dryRun,
        List<ActionReceipt> done,
        long bytes,
        List<Refusal> skipped,
        List<Refusal> failed) {

    public ApplyReport {
        done = List.copyOf(done);
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }

    /** Nothing was done, for what some files of the plan are. */
    public static ApplyReport refused(ActionPlan plan, boolean dryRun, List<Refusal> reasons) {
        List<Refusal> refused = new ArrayList<>(reasons);
        Set<Path> named = reasons.stream().map(Refusal::file).collect(Collectors.toSet());
        plan.actions().stream()
                .map(action -> action.file().path())
                .filter(file -> !named.contains(file))
                .map(file -> new Refusal(file, Problem.STOPPED, Reason.of("act.stopped.plan")))
                .forEach(refused::add);
        return new ApplyReport(OptionalLong.empty(), dryRun, List.of(), 0, refused, List.of());
    }

    /** The same with files that were left alone before it came to this. */
    public ApplyReport alsoLeftAlone(List<Refusal> refused) {
        List<Refusal> all = new ArrayList<>(refused);
        all.addAll(skipped);
        return new ApplyReport(batch, dryRun, done, bytes, all, failed);
    }

    /** How many planned files were acted on before, by an earlier run of the same plan. */
    public int doneBefore() {
        return (int) skipped.stream()
                .filter(refusal -> refusal.problem() == Problem.DONE_BEFORE)
                .count();
    }

    /** Whether every planned file was acted on, now or before. */
    public boolean complete() {
        return skipped.size() == doneBefore() && failed.isEmpty();
    }
}
