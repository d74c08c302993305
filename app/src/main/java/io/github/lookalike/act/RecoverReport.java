package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import java.util.List;

/**
 * What was found cut off at the start, and how it ended.
 *
 * @param entries as they are now; {@link State#INTENDED} or {@link State#UNDOING} where the action is missing
 */
public record RecoverReport(List<JournalEntry> entries) {

    public RecoverReport {
        entries = List.copyOf(entries);
    }

    /** Whether there was anything to do. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Files a person has to look for. */
    public List<JournalEntry> lost() {
        return entries.stream().filter(entry -> entry.state() == State.LOST).toList();
    }
}
