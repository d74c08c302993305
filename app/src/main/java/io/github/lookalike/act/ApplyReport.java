package io.github.lookalike.act;

import io.github.lookalike.api.ActionReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

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

    /** The same with files that were left alone before it came to this. */
    public ApplyReport alsoLeftAlone(List<Refusal> refused) {
        List<Refusal> all = new ArrayList<>(refused);
        all.addAll(skipped);
        return new ApplyReport(batch, dryRun, done, bytes, all, failed);
    }

    /** Whether every planned file was acted on. */
    public boolean complete() {
        return skipped.isEmpty() && failed.isEmpty();
    }
}
