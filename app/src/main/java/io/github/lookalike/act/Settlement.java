package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Ends entries whose outcome is open, and believes no action that it is done before having looked. */
final class Settlement {

    private final Journal journal;

    Settlement(Journal journal) {
        this.journal = journal;
    }

    /**
     * Writes that it was done, if the file really lies where the receipt says.
     *
     * @return the entry {@link State#DONE} or {@link State#LOST}
     */
    JournalEntry done(JournalEntry entry, ActionReceipt receipt, String message) {
        JournalEntry done = entry.now(State.DONE, receipt, message);
        if (receipt.nowAt().isPresent() && !lies(receipt.nowAt().get(), entry.bytes())) {
            return lost(done, (message + " It should be at " + receipt.nowAt().get() + ", and is not.").strip());
        }
        journal.done(entry.id(), receipt);
        return done;
    }

    /**
     * Undoes an entry that the journal already calls {@link State#UNDOING}.
     *
     * @param message why, for people; may be empty
     * @return the entry {@link State#UNDONE}, {@link State#DONE} where that was impossible, or {@link State#LOST}
     */
    JournalEntry undo(FileAction action, JournalEntry entry, String message) {
        try {
            action.undo(entry.receipt());
        } catch (ActionFailedException | RuntimeException e) {
            return recover(action, entry, State.UNDONE, (message + " " + words(e)).strip());
        }
        return old(entry, State.UNDONE, message);
    }

    /**
     * After a failure, or a crash, while an entry was being done or undone: lets the action tidy up and say where the
     * file is, and writes that down.
     *
     * @param old what to call the entry when the file is in its old place: {@link State#FAILED} or {@link State#UNDONE}
     * @param reason what went wrong, for people
     * @return the entry {@link State#DONE}, {@code old} or {@link State#LOST}
     */
    JournalEntry recover(FileAction action, JournalEntry entry, State old, String reason) {
        if (old == State.UNDONE && anotherTookThePlaceOf(entry)) {
            return done(entry, entry.receipt(), reason);
        }
        Optional<ActionReceipt> receipt;
        try {
            receipt = action.recover(entry.receipt());
        } catch (ActionFailedException | RuntimeException e) {
            return lost(entry, reason + " " + words(e));
        }
        return receipt.map(found -> done(entry, found, reason)).orElseGet(() -> old(entry, old, reason));
    }

    static String words(Exception e) {
        String message = e.getMessage();
        return e instanceof ActionFailedException && message != null
                ? message
                : e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private JournalEntry old(JournalEntry entry, State state, String message) {
        if (!lies(entry.receipt().file(), entry.bytes()) || (state == State.UNDONE && !isAsBefore(entry))) {
            return lost(entry, (message + " It should be in its old place, and is not.").strip());
        }
        journal.settle(entry.id(), state, message);
        return entry.now(state, entry.receipt(), message);
    }

    private JournalEntry lost(JournalEntry entry, String message) {
        journal.settle(entry.id(), State.LOST, message);
        return entry.now(State.LOST, entry.receipt(), message);
    }

    /** While a file was away, another one may have got its name: then it cannot have been brought back. */
    private static boolean anotherTookThePlaceOf(JournalEntry entry) {
        Optional<Path> nowAt = entry.receipt().nowAt();
        return nowAt.isPresent()
                && lies(nowAt.get(), entry.bytes())
                && Files.exists(entry.receipt().file(), LinkOption.NOFOLLOW_LINKS)
                && !isAsBefore(entry);
    }

    private static boolean isAsBefore(JournalEntry entry) {
        return look(entry.receipt().file())
                .filter(BasicFileAttributes::isRegularFile)
                .filter(now -> entry.before()
                        .looksLike(now.size(), now.lastModifiedTime().toInstant()))
                .isPresent();
    }

    private static boolean lies(Path place, long bytes) {
        return look(place)
                .filter(now -> now.isRegularFile() && now.size() == bytes)
                .isPresent();
    }

    private static Optional<BasicFileAttributes> look(Path place) {
        try {
            return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
