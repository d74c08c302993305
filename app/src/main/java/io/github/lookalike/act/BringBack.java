package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.act.PlaceLook.Lying;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Brings one file back to its old place, or where its receipt wants it. What lies where the file was put is held against the journal first: nothing
 * else is moved, however alike its name.
 */
final class BringBack {

    private final Journal journal;
    private final Settlement settlement;

    BringBack(Journal journal) {
        this.journal = journal;
        this.settlement = new Settlement(journal);
    }

    /**
     * Undoes an entry, if what there is allows it.
     *
     * @param why may be empty
     * @return why the file is not back; empty when it is
     */
    Optional<Refusal> undo(FileAction action, JournalEntry entry, List<Reason> why) {
        Path file = entry.receipt().file();
        Optional<Path> nowAt = entry.receipt().nowAt();
        if (nowAt.isEmpty()) {
            return act(action, entry, why);
        }
        PlaceLook now = PlaceLook.at(nowAt.get(), entry.before());
        PlaceLook before = PlaceLook.at(file, entry.before());
        if (before.is(Lying.THE_FILE)) {
            if (!entry.receipt().back().equals(file)) {
                journal.done(entry.id(), entry.receipt().backTo(file));
            }
            List<Reason> left = now.is(Lying.NOTHING) ? List.of() : List.of(Reason.of("undo.left-there", nowAt.get()));
            settlement.settled(entry, State.UNDONE, Causes.joined(List.of(Reason.of("undo.back-already")), left));
            return Optional.empty();
        }
        return switch (now.lying()) {
            case THE_FILE ->
                isTaken(entry)
                        ? refusal(
                                file, Problem.PLACE_TAKEN, List.of(taken(entry), Reason.of("undo.is-at", nowAt.get())))
                        : act(action, entry, why);
            case ANOTHER ->
                refusal(file, Problem.NOT_THE_FILE, Causes.joined(now.reasons(), List.of(Reason.of("undo.edited"))));
            case UNKNOWN -> refusal(file, Problem.UNREACHABLE, now.reasons());
            case NOTHING -> gone(entry, before, now);
        };
    }

    private static boolean isTaken(JournalEntry entry) {
        return PlaceLook.at(entry.receipt().back(), entry.before()).is(Lying.ANOTHER);
    }

    private static Reason taken(JournalEntry entry) {
        Path back = entry.receipt().back();
        return back.equals(entry.receipt().file()) ? Reason.of("undo.taken") : Reason.of("undo.taken-at", back);
    }

    private Optional<Refusal> act(FileAction action, JournalEntry entry, List<Reason> why) {
        journal.undoing(List.of(entry.id()));
        JournalEntry now = settlement.undo(action, entry.now(State.UNDOING, entry.receipt(), List.of()), why);
        Path file = entry.receipt().file();
        return switch (now.state()) {
            case UNDONE -> Optional.empty();
            case LOST -> refusal(file, Problem.FILE_LOST, now.reasons());
            case UNDOING, INTENDED -> refusal(file, Problem.UNREACHABLE, now.reasons());
            case DONE, FAILED -> refusal(file, Problem.UNDO_FAILED, now.reasons());
        };
    }

    private Optional<Refusal> gone(JournalEntry entry, PlaceLook before, PlaceLook now) {
        Path file = entry.receipt().file();
        List<Reason> seen = Causes.joined(now.reasons(), before.reasons());
        if (before.is(Lying.NOTHING)) {
            settlement.settled(entry, State.LOST, seen);
            return refusal(file, Problem.FILE_LOST, seen);
        }
        return before.is(Lying.ANOTHER)
                ? refusal(file, Problem.GONE_AND_REPLACED, seen)
                : refusal(file, Problem.UNREACHABLE, seen);
    }

    private static Optional<Refusal> refusal(Path file, Problem problem, List<Reason> reasons) {
        return Optional.of(new Refusal(file, problem, reasons));
    }
}
