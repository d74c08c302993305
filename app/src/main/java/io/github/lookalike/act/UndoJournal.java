package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings files back to their old places, the last moved first; also in another run than the one that moved them. */
public final class UndoJournal {

    /** What was lost may lie on a disk that is plugged in again, what is open may have become clear. */
    private static final Set<State> UNDOABLE = EnumSet.of(State.DONE, State.LOST, State.UNDOING);

    /** What no waiting mends. */
    private static final Set<Problem> FINAL =
            EnumSet.of(Problem.CANNOT_BE_UNDONE, Problem.NOT_THE_FILE, Problem.GONE_AND_REPLACED, Problem.FILE_LOST);

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

    /**
     * Undoes the latest batch that can be taken back: goes on over those of which nothing ever can, such as what was
     * deleted for good. One that waits for something, such as a disk that is not mounted, ends it.
     */
    public UndoReport undoLast() {
        List<Refusal> failed = new ArrayList<>();
        OptionalLong first = OptionalLong.empty();
        for (JournalBatch batch : journal.batches()) {
            if (batch.count(State.DONE) == 0) {
                continue;
            }
            UndoReport report = undo(batch.number());
            failed.addAll(report.failed());
            if (!report.undone().isEmpty() || !report.failed().stream().allMatch(UndoJournal::isFinal)) {
                boolean deleted = report.undone().isEmpty();
                return new UndoReport(report.batch(), report.undone(), deleted ? failed : withoutDeleted(failed));
            }
            first = first.isPresent() ? first : report.batch();
        }
        return new UndoReport(first, List.of(), failed);
    }

    private static boolean isFinal(Refusal refusal) {
        return FINAL.contains(refusal.problem());
    }

    /** That what was deleted for good stays so is no news to who takes back something else. */
    private static List<Refusal> withoutDeleted(List<Refusal> failed) {
        return failed.stream()
                .filter(refusal -> refusal.problem() != Problem.CANNOT_BE_UNDONE)
                .toList();
    }

    /** Undoes what is done (or lost, or was cut off) and not undone in a batch; nothing for an unknown number. */
    public UndoReport undo(long batch) {
        return undo(batch, entry -> true);
    }

    /**
     * Undoes the same of some pictures of a batch only. What went together comes back together, whichever is named.
     *
     * @param places old or new places of files, or folders above these, absolute
     */
    public UndoReport undo(long batch, Collection<Path> places) {
        Set<Long> pictures = journal.entries(batch).stream()
                .filter(entry -> isAt(entry, places))
                .map(JournalEntry::picture)
                .collect(Collectors.toSet());
        return undo(batch, entry -> pictures.contains(entry.picture()));
    }

    /** The latest batch in which something was done, and is not undone, with a file in this place. */
    public OptionalLong latestWith(Path place) {
        return journal.batches().stream()
                .mapToLong(JournalBatch::number)
                .filter(batch -> has(batch, place))
                .findFirst();
    }

    /** Whether something was done in a batch, and is not undone, with a file in this place. */
    public boolean has(long batch, Path place) {
        return journal.entries(batch).stream()
                .anyMatch(entry -> UNDOABLE.contains(entry.state()) && isAt(entry, List.of(place)));
    }

    private static boolean isAt(JournalEntry entry, Collection<Path> places) {
        ActionReceipt receipt = entry.receipt();
        return places.stream()
                .anyMatch(place -> receipt.file().startsWith(place)
                        || receipt.nowAt().filter(now -> now.startsWith(place)).isPresent());
    }

    private UndoReport undo(long batch, Predicate<JournalEntry> chosen) {
        List<Refusal> failed = new ArrayList<>();
        List<JournalEntry> undoable = new ArrayList<>();
        for (JournalEntry entry : journal.entries(batch)) {
            if (!chosen.test(entry)) {
                continue;
            }
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
        if (id.equals(HandOver.ID) && isGoneForGood(entry)) {
            String reason =
                    "The picture to which it belonged was deleted for good; it stays with the one that was kept.";
            return Optional.of(new Refusal(file, Problem.CANNOT_BE_UNDONE, reason));
        }
        if (offline.test(file)) {
            String reason = "The disk on which it lay is not mounted; plug it in, then undo again.";
            return Optional.of(new Refusal(file, Problem.UNREACHABLE, reason));
        }
        return Optional.empty();
    }

    private boolean isGoneForGood(JournalEntry handed) {
        return journal.entries(handed.batch()).stream()
                .filter(entry -> entry.id() == handed.picture() && entry.state() == State.DONE)
                .map(entry -> actions.get(entry.receipt().action()))
                .anyMatch(action -> action != null && action.kind() == ActionKind.PERMANENT);
    }

    private Optional<Refusal> undo(JournalEntry entry) {
        FileAction action = actions.get(entry.receipt().action());
        if (action == null) {
            throw new IllegalStateException(entry + " was found undoable");
        }
        return bringBack.undo(action, entry, "");
    }
}
