package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found cut off at the start, and how it ended.
 *
 * @param entries as they are now; {@link State#INTENDED} or {@link State#UNDOING} where the action is missing
 * @param cutOff batches of which some files are done, and the rest of their plan was not begun; the first first
 */
public record RecoverReport(List<JournalEntry> entries, List<CutOff> cutOff) {

    public RecoverReport {
        entries = List.copyOf(entries);
        cutOff = List.copyOf(cutOff);
    }

    /**
     * A batch that the program was cut off amid.
     *
     * @param done how many files of it are done, 1 or more
     * @param comesBack whether what is done can be undone; what is gone for good cannot
     */
    public record CutOff(long batch, int done, boolean comesBack) {}

    /** The same where a part of the history is lost: what is not known to be done may have been done. */
    public RecoverReport ofPartOfTheHistory() {
        return new RecoverReport(entries, List.of());
    }

    /** When all that was begun was ended. */
    public static RecoverReport nothing() {
        return new RecoverReport(List.of(), List.of());
    }

    /** Whether nothing is new: what still waits for a disk or a plugin was told before. */
    public boolean isEmpty() {
        return cutOff.isEmpty() && !tellsFiles();
    }

    /** Whether something is new of single files. */
    public boolean tellsFiles() {
        return count(Outcome.OPEN) < entries.size();
    }

    /** What was mended, sentence by sentence. */
    public List<Reason> reasons() {
        List<Reason> told = new ArrayList<>(List.of(Reason.of("recovered.cut-off")));
        if (tellsFiles()) {
            told.add(Reason.of("recovered.files", entries.size()));
            for (Outcome outcome : Outcome.values()) {
                if (count(outcome) > 0) {
                    told.add(Reason.of(outcome.key, count(outcome)));
                }
            }
            lost().forEach(entry ->
                    told.add(Reason.of("recovered.lost-file", entry.receipt().file())));
        }
        for (CutOff batch : cutOff) {
            told.add(Reason.of("recovered.batch", batch.batch(), batch.done()));
            told.add(
                    batch.comesBack()
                            ? Reason.of("recovered.undo-or-go-on", batch.batch())
                            : Reason.of("recovered.go-on"));
        }
        return told;
    }

    /** How it ended for a file. */
    public enum Outcome {
        /** Where the action was to put it. */
        DONE("recovered.done"),
        /** Where it was before the action, or where undoing was to put it. */
        BACK("recovered.back"),
        /** Its place, or the plugin of its action, cannot be reached yet: the next start looks again. */
        OPEN("recovered.open"),
        LOST("recovered.lost");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        private static Outcome of(State state) {
            return switch (state) {
                case DONE -> DONE;
                case FAILED, UNDONE -> BACK;
                case INTENDED, UNDOING -> OPEN;
                case LOST -> LOST;
            };
        }
    }

    /** For how many files it ended so. */
    public int count(Outcome outcome) {
        return (int) entries.stream()
                .filter(entry -> Outcome.of(entry.state()) == outcome)
                .count();
    }

    /** Files a person has to look for. */
    public List<JournalEntry> lost() {
        return entries.stream().filter(entry -> entry.state() == State.LOST).toList();
    }
}
