package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows what an earlier run of the same plan did, so that a plan that was cut off can be applied again. */
final class DoneBefore {

    private final Journal journal;
    private @Nullable Map<Path, JournalEntry> latest;

    DoneBefore(Journal journal) {
        this.journal = journal;
    }

    /** Says so instead, where a refusal comes from the very act that is planned: done, and not taken back. */
    Refusal instead(Refusal refusal, PlannedAction planned) {
        PlannedFile file = planned.file();
        if (!refusal.file().equals(file.path())) {
            return refusal;
        }
        return Optional.ofNullable(latest().get(file.path()))
                .filter(entry -> entry.state() == State.DONE
                        && entry.receipt().action().equals(planned.action())
                        && entry.sha256().equals(file.sha256())
                        && entry.bytes() == file.bytes()
                        && (refusal.problem() == Problem.FILE_GONE || isLink(entry)))
                .map(entry ->
                        new Refusal(file.path(), Problem.DONE_BEFORE, Reason.of("act.done-before", entry.batch())))
                .orElse(refusal);
    }

    private static boolean isLink(JournalEntry entry) {
        String keeper = entry.receipt().notes().get(ActionReceipt.KEEPER);
        try {
            return keeper != null && Files.isSameFile(entry.receipt().file(), Path.of(keeper));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private Map<Path, JournalEntry> latest() {
        Map<Path, JournalEntry> known = latest;
        if (known == null) {
            known = new HashMap<>();
            for (JournalBatch batch : journal.batches()) {
                for (JournalEntry entry : journal.entries(batch.number())) {
                    known.merge(entry.receipt().file(), entry, (one, other) -> one.id() > other.id() ? one : other);
                }
            }
            latest = known;
        }
        return known;
    }
}
