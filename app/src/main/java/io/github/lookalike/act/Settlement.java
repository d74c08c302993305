package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.act.PlaceLook.Lying;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends entries whose outcome is open, and believes no action that it is done before having looked. Lost is only what was
 * looked for in both places; what cannot be looked at stays open until it can.
 */
final class Settlement {

    private final Journal journal;

    Settlement(Journal journal) {
        this.journal = journal;
    }

    /** Writes that it was done, if a file lies where the receipt says. */
    JournalEntry performed(FileAction action, JournalEntry entry, ActionReceipt receipt) {
        if (receipt.nowAt().isPresent() && !lies(receipt.nowAt().get(), entry.bytes())) {
            Reason said = Reason.of("act.said-at", action.id(), receipt.nowAt().get());
            return decide(entry.now(entry.state(), receipt, List.of()), State.FAILED, List.of(said), null);
        }
        journal.done(entry.id(), receipt);
        return entry.now(State.DONE, receipt, List.of());
    }

    /**
     * Undoes an entry that the journal already calls {@link State#UNDOING}.
     *
     * @param why may be empty
     * @return the entry {@link State#UNDONE}, {@link State#DONE} where that was impossible, {@link State#LOST}, or as it
     *     is where nothing can be told
     */
    JournalEntry undo(FileAction action, JournalEntry entry, List<Reason> why) {
        try {
            action.undo(entry.receipt());
        } catch (ActionFailedException | RuntimeException e) {
            return recover(action, entry, State.UNDONE, Causes.joined(why, Causes.of(e)));
        }
        giveTimeBack(entry);
        return PlaceLook.outside(entry.receipt().back(), entry.before()).is(Lying.THE_FILE)
                ? settled(entry, State.UNDONE, why)
                : decide(entry, State.UNDONE, why, null);
    }

    /**
     * After a failure, or a crash, while an entry was being done or undone: lets the action tidy up and say where the
     * file is, looks there, and writes that down.
     *
     * @param old what to call the entry when the file is in its old place: {@link State#FAILED} or {@link State#UNDONE}
     * @param reason what went wrong
     * @return the entry {@link State#DONE}, {@code old}, {@link State#LOST}, or as it is where nothing can be told
     */
    JournalEntry recover(FileAction action, JournalEntry entry, State old, List<Reason> reason) {
        Optional<ActionReceipt> found;
        try {
            found = action.recover(entry.receipt());
        } catch (ActionFailedException | RuntimeException e) {
            List<Reason> said = Causes.joined(reason, Causes.of(e));
            return isUntidied(e) ? settled(entry, entry.state(), said) : decide(entry, old, said, e);
        }
        if (found.isPresent() && found.get().nowAt().isEmpty()) {
            return done(entry, found.get(), reason);
        }
        if (old == State.UNDONE) {
            giveTimeBack(entry);
        }
        return decide(entry.now(entry.state(), found.orElse(entry.receipt()), List.of()), old, reason, null);
    }

    /**
     * Whether what was half done may still lie about, because the disk refused to let it be removed, as one does that
     * became read-only: the entry then stays open, so that the next start tidies up.
     */
    private static boolean isUntidied(Exception e) {
        return e.getCause() instanceof IOException cause
                && !(cause instanceof NoSuchFileException)
                && !(cause instanceof FileAlreadyExistsException);
    }

    /** Writes down how an entry ended. */
    JournalEntry settled(JournalEntry entry, State state, List<Reason> why) {
        journal.settle(entry.id(), state, why);
        return entry.now(state, entry.receipt(), why);
    }

    /** Looks at both places, and says no more than is seen there. */
    private JournalEntry decide(JournalEntry entry, State old, List<Reason> reason, @Nullable Exception failure) {
        PlaceLook before = PlaceLook.at(entry.receipt().back(), entry.before());
        PlaceLook now = entry.receipt()
                .nowAt()
                .map(place -> PlaceLook.at(place, entry.before()))
                .orElseGet(() -> unplaced(failure));
        if (before.is(Lying.THE_FILE)) {
            return settled(entry, old, reason);
        }
        if (now.is(Lying.THE_FILE)) {
            return done(
                    entry,
                    entry.receipt(),
                    Causes.joined(reason, before.is(Lying.ANOTHER) ? before.reasons() : List.of()));
        }
        List<Reason> seen = Causes.joined(reason, Causes.joined(before.reasons(), now.reasons()));
        // What stays in its old place, as a link does, has no other place that could still be looked at.
        boolean seenAll = !now.is(Lying.UNKNOWN) || (before.is(Lying.ANOTHER) && failure == null);
        if (before.is(Lying.UNKNOWN) || !seenAll) {
            return settled(entry, entry.state(), seen);
        }
        if (before.is(Lying.NOTHING) && now.is(Lying.NOTHING)) {
            return nowhere(entry, old, seen);
        }
        return before.is(Lying.ANOTHER) && old == State.FAILED
                ? settled(entry, State.FAILED, seen)
                : done(entry, entry.receipt(), seen);
    }

    /** A file that was to come back elsewhere may have been brought to its old place by a person. */
    private JournalEntry nowhere(JournalEntry entry, State old, List<Reason> seen) {
        ActionReceipt receipt = entry.receipt();
        PlaceLook before = PlaceLook.at(receipt.file(), entry.before());
        return switch (before.lying()) {
            case THE_FILE -> settled(done(entry, receipt.backTo(receipt.file()), List.of()), old, seen);
            case UNKNOWN -> settled(entry, entry.state(), Causes.joined(seen, before.reasons()));
            case ANOTHER, NOTHING -> settled(entry, State.LOST, seen);
        };
    }

    /** What is known of a place that the receipt does not name: only the action can look there. */
    private static PlaceLook unplaced(@Nullable Exception failure) {
        return failure != null && failure.getCause() instanceof NoSuchFileException
                ? new PlaceLook(Lying.NOTHING, List.of())
                : new PlaceLook(Lying.UNKNOWN, List.of());
    }

    private JournalEntry done(JournalEntry entry, ActionReceipt receipt, List<Reason> why) {
        journal.done(entry.id(), receipt);
        if (!why.isEmpty()) {
            journal.settle(entry.id(), State.DONE, why);
        }
        return entry.now(State.DONE, receipt, why);
    }

    /** A file that was on a file system with a coarse clock gets its exact time again. */
    private static void giveTimeBack(JournalEntry entry) {
        Path file = entry.receipt().back();
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileTime before = FileTime.from(entry.modified());
            if (now.isRegularFile()
                    && !now.lastModifiedTime().equals(before)
                    && PlaceLook.at(file, entry.before()).is(Lying.THE_FILE)) {
                Files.setLastModifiedTime(file, before);
            }
        } catch (IOException e) {
            // It is back whole; that its time is a little coarser is told by nobody.
            return;
        }
    }

    private static boolean lies(Path place, long bytes) {
        try {
            BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && now.size() == bytes;
        } catch (IOException e) {
            return false;
        }
    }
}
