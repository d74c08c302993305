package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
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

    /** What was mended, as one paragraph for people. */
    public String text() {
        StringBuilder text = new StringBuilder("the program was cut off amid its work when it last ran.");
        if (tellsFiles()) {
            text.append(files());
        }
        for (CutOff batch : cutOff) {
            text.append(" Of batch ").append(batch.batch());
            text.append(batch.done() == 1 ? ", one file is" : ", " + batch.done() + " files are");
            text.append(" done; the rest of its plan was not begun. ");
            text.append(batch.comesBack() ? "Take it back by 'undo " + batch.batch() + "', or go on" : "Go on");
            text.append(" by 'apply' with the same plan.");
        }
        return text.toString();
    }

    private String files() {
        StringBuilder text =
                new StringBuilder(entries.size() == 1 ? " One file was" : " " + entries.size() + " files were");
        text.append(" looked at again: ");
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (count(outcome) > 0) {
                parts.add(outcome.words + ": " + count(outcome));
            }
        }
        text.append(String.join("; ", parts)).append(". 'history' tells which.");
        lost().forEach(entry ->
                text.append(" Lost: ").append(entry.receipt().file()).append('.'));
        return text.toString();
    }

    /** How it ended for a file. */
    public enum Outcome {
        /** Where the action was to put it. */
        DONE("done to the end"),
        /** Where it was before the action, or where undoing was to put it. */
        BACK("whole where it was, or was to come back to"),
        /** Its place, or the plugin of its action, cannot be reached yet: the next start looks again. */
        OPEN("not known yet, looked at again at the next start"),
        LOST("in none of its places");

        private final String words;

        Outcome(String words) {
            this.words = words;
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
