package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** Brings files back to their old places, the last moved first; also in another run than the one that moved them. */
public final class UndoJournal {

    /** What was lost may lie on a disk that is plugged in again, what is open may have become clear. */
    private static final Set<State> UNDOABLE = EnumSet.of(State.DONE, State.LOST, State.UNDOING);

    private final Journal journal;
    private final Map<String, FileAction> actions;
    private final BringBack bringBack;
    private final Predicate<Path> offline;

    /** @param actions by their ids */
    public UndoJournal(Journal journal, Map<String, FileAction> actions) {
        this(journal, actions, place -> false);
    }

    /**
     * @param actions by their ids
     * @param offline whether what was mounted at a place is not mounted now: a file that is brought back there would lie
     *     hidden below the mount point as soon as it is
     */
    public UndoJournal(Journal journal, Map<String, FileAction> actions, Predicate<Path> offline) {
        this.offline = offline;
        this.journal = journal;
        this.actions = Map.copyOf(actions);
        this.bringBack = new BringBack(journal);
    }

    /** Undoes the latest batch that has something done in it. */
    public UndoReport undoLast() {
        return journal.batches().stream()
                .filter(batch -> batch.count(State.DONE) > 0)
                .findFirst()
                .map(batch -> undo(batch.number()))
                .orElseGet(() -> new UndoReport(OptionalLong.empty(), List.of(), List.of()));
    }

    /** Undoes what is done (or lost, or was cut off) and not undone in a batch; nothing for an unknown number. */
    public UndoReport undo(long batch) {
        List<Refusal> failed = new ArrayList<>();
        List<JournalEntry> undoable = new ArrayList<>();
        for (JournalEntry entry : journal.entries(batch)) {
            if (UNDOABLE.contains(entry.state())) {
                refuse(entry).ifPresentOrElse(failed::add, () -> undoable.add(entry));
            }
        }
        Collections.reverse(undoable);
        List<Path> undone = new ArrayList<>();
        for (JournalEntry entry : undoable) {
            undo(entry)
                    .ifPresentOrElse(
                            failed::add, () -> undone.add(entry.receipt().file()));
        }
        boolean nothing = undone.isEmpty() && failed.isEmpty();
        return new UndoReport(nothing ? OptionalLong.empty() : OptionalLong.of(batch), undone, failed);
    }

    private Optional<Refusal> refuse(JournalEntry entry) {
        Path file = entry.receipt().file();
        String id = entry.receipt().action();
        FileAction action = actions.get(id);
        if (action == null) {
            String reason = "There is no file action \"" + id
                    + "\" to undo it with; install or enable its plugin, then undo again.";
            return Optional.of(new Refusal(file, Problem.UNKNOWN_ACTION, reason));
        }
        if (action.kind() == ActionKind.PERMANENT) {
            return Optional.of(new Refusal(file, Problem.CANNOT_BE_UNDONE, "It was deleted for good."));
        }
        if (offline.test(file)) {
            String reason = "The disk on which it lay is not mounted; plug it in, then undo again.";
            return Optional.of(new Refusal(file, Problem.UNREACHABLE, reason));
        }
        return Optional.empty();
    }

    private Optional<Refusal> undo(JournalEntry entry) {
        FileAction action = actions.get(entry.receipt().action());
        if (action == null) {
            throw new IllegalStateException(entry + " was found undoable");
        }
        return bringBack.undo(action, entry, "");
    }
}
