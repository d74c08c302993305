package io.github.lookalike.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Acts that were done together.
 *
 * @param number 1 or more
 * @param actions the ids of its file actions, sorted
 * @param counts files by state; states without files are left out
 * @param bytes of the files that are done and not undone
 */
public record JournalBatch(
        long number, Instant started, List<String> actions, Map<JournalEntry.State, Integer> counts, long bytes) {

    public JournalBatch {
        Objects.requireNonNull(started, "started");
        actions = List.copyOf(actions);
        counts = Map.copyOf(counts);
    }

    /** How many files are in this state. */
    public int count(JournalEntry.State state) {
        return counts.getOrDefault(state, 0);
    }
}
