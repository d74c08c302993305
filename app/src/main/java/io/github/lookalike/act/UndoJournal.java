package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings files back to their old places, the last moved first; also in another run than the one that moved them. */
public final class UndoJournal {

    /** What keeps a picture away for a while: another file in its place, or a disk that refuses. */
    private static final Set<Problem> WAITING =
            Set.of(Problem.PLACE_TAKEN, Problem.UNREACHABLE, Problem.UNDO_FAILED, Problem.UNKNOWN_ACTION);

    /** What was lost may lie on a disk that is plugged in again, what is open may have become clear. */
    private static final Set<State> UNDOABLE = EnumSet.of(State.DONE, State.LOST, State.UNDOING);

    /** What no waiting mends. */
    private static final Set<Problem> FINAL =
            EnumSet.of(Problem.CANNOT_BE_UNDONE, Problem.NOT_THE_FILE, Problem.GONE_AND_REPLACED, Problem.FILE_LOST);

    private final Journal journal;
    private final Map<String, FileAction> actions;
    private final BringBack bringBack;
    private final Predicate<Path> offline;
    private final BackTo to;

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
        this(journal, actions, offline, new BackTo.OldPlace());
    }

    private UndoJournal(Journal journal, Map<String, FileAction> actions, Predicate<Path> offline, BackTo to) {
        this.to = to;
        this.offline = offline;
        this.journal = journal;
        this.actions = Map.copyOf(actions);
        this.bringBack = new BringBack(journal);
    }

    /** The same, for files that come back there. */
    public UndoJournal bringing(BackTo where) {
        return new UndoJournal(journal, actions, offline, where);
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
            if (!report.isNothingBack() || !report.failed().stream().allMatch(UndoJournal::isFinal)) {
                List<Refusal> told = report.isNothingBack() ? failed : withoutDeleted(failed);
                return new UndoReport(report.batch(), report.undone(), report.elsewhere(), told);
            }
            first = first.isPresent() ? first : report.batch();
        }
        return new UndoReport(first, List.of(), List.of(), failed);
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
        List<JournalEntry> all = journal.entries(batch);
        BackPlaces places = new BackPlaces(to, actions, all);
        List<Refusal> failed = new ArrayList<>();
        Tally tally = new Tally();
        Deque<List<JournalEntry>> lastFirst = new ArrayDeque<>();
        long picture = 0;
        for (JournalEntry entry : all) {
            if (!chosen.test(entry) || !UNDOABLE.contains(entry.state())) {
                continue;
            }
            Optional<Refusal> refusal = refuse(entry, places);
            if (refusal.isPresent()) {
                tally.staysAway(entry, refusal.get());
                failed.add(refusal.get());
                continue;
            }
            if (lastFirst.isEmpty() || entry.picture() != picture) {
                lastFirst.addFirst(new ArrayList<>());
            }
            picture = entry.picture();
            lastFirst.getFirst().add(entry);
        }
        lastFirst.forEach(one -> undo(one, places, tally, failed));
        boolean nothing = tally.undone.isEmpty() && tally.elsewhere.isEmpty() && failed.isEmpty();
        return new UndoReport(
                nothing ? OptionalLong.empty() : OptionalLong.of(batch), tally.undone, tally.elsewhere, failed);
    }

    /** What came back so far. */
    private static final class Tally {

        private final List<Path> undone = new ArrayList<>();
        private final List<UndoReport.Elsewhere> elsewhere = new ArrayList<>();
        private final Map<Long, Refusal> away = new HashMap<>();

        void staysAway(JournalEntry entry, Refusal refusal) {
            if (entry.id() == entry.picture()) {
                away.put(entry.id(), refusal);
            }
        }

        /**
         * Why something must stay where it is: a note goes back to no picture that is not there, and waits with one that can
         * come back later. Where the picture is gone it comes back alone, since nothing else is left.
         */
        Optional<Refusal> stays(JournalEntry entry) {
            if (entry.id() == entry.picture()) {
                return Optional.empty();
            }
            boolean handed = HandOver.isOf(entry);
            Reason reason = Reason.of(handed ? "undo.stays-with-keeper" : "undo.stays-with-picture");
            return Optional.ofNullable(away.get(entry.picture()))
                    .filter(refusal -> handed || WAITING.contains(refusal.problem()))
                    .map(refusal -> new Refusal(entry.receipt().file(), refusal.problem(), reason));
        }

        /** A file that a person had brought to its old place stays there. */
        void add(ActionReceipt receipt) {
            if (receipt.back().equals(receipt.file()) || !Files.exists(receipt.back(), LinkOption.NOFOLLOW_LINKS)) {
                undone.add(receipt.file());
            } else {
                elsewhere.add(new UndoReport.Elsewhere(receipt.file(), receipt.back()));
            }
        }
    }

    /**
     * A picture, its companions, and then what was handed over. Before the first of them is moved, the journal knows where
     * each shall go, so that after a crash they come together again.
     */
    private void undo(List<JournalEntry> picture, BackPlaces places, Tally tally, List<Refusal> failed) {
        List<JournalEntry> chosen = new ArrayList<>(places.chosen(picture));
        for (int i = 0; i < chosen.size(); i++) {
            if (!chosen.get(i).receipt().equals(picture.get(i).receipt())) {
                journal.done(chosen.get(i).id(), chosen.get(i).receipt());
            }
        }
        Collections.reverse(chosen);
        chosen.sort(Comparator.comparing(HandOver::isOf).thenComparing(entry -> entry.id() != entry.picture()));
        for (JournalEntry entry : chosen) {
            Optional<Refusal> refusal = tally.stays(entry).or(() -> bringBack.undo(action(entry), entry, List.of()));
            refusal.ifPresentOrElse(
                    why -> {
                        tally.staysAway(entry, why);
                        failed.add(why);
                    },
                    () -> tally.add(entry.receipt()));
        }
    }

    private Optional<Refusal> refuse(JournalEntry entry, BackPlaces places) {
        Path file = entry.receipt().file();
        String id = entry.receipt().action();
        FileAction action = actions.get(id);
        if (action == null) {
            Reason reason = Reason.of("undo.unknown-action", id);
            return Optional.of(new Refusal(file, Problem.UNKNOWN_ACTION, reason));
        }
        if (action.kind() == ActionKind.PERMANENT) {
            return Optional.of(new Refusal(file, Problem.CANNOT_BE_UNDONE, Reason.of("undo.deleted")));
        }
        if (places.isImpossible(entry)) {
            Reason reason = Reason.of("undo.old-place-only", id);
            return Optional.of(new Refusal(file, Problem.UNDO_FAILED, reason));
        }
        if (offline.test(to instanceof BackTo.Below below ? below.folder() : file)) {
            Reason reason = Reason.of("undo.offline");
            return Optional.of(new Refusal(file, Problem.UNREACHABLE, reason));
        }
        if (entry.state() == State.UNDOING && !entry.receipt().back().equals(file)) {
            Reason reason = Reason.of("undo.cut-off", entry.receipt().back());
            return Optional.of(new Refusal(file, Problem.UNREACHABLE, reason));
        }
        return Optional.empty();
    }

    private FileAction action(JournalEntry entry) {
        FileAction action = actions.get(entry.receipt().action());
        if (action == null) {
            throw new IllegalStateException(entry + " was found undoable");
        }
        return action;
    }
}
