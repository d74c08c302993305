package io.github.lookalike.act;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what is done to files, before and after it is done.
 *
 * <p>When a method fails by an unchecked exception, nothing more may be done to files.
 */
public interface Journal {

    /** Begins a batch of acts that are undone together; returns its number, 1 or more, higher than any before. */
    long begin(Instant started);

    /** Writes down that nothing more is done in a batch. */
    void end(long batch);

    /** Batches that were begun and never ended, since the program was cut off amid them; in order. */
    List<JournalBatch> cutOff();

    /**
     * Writes down what is about to be done with a picture and its companions. When this returns, it outlives a loss of
     * power.
     *
     * @param picture the picture first, then its companions
     * @return the entries in the same order, {@link JournalEntry.State#INTENDED}
     */
    List<JournalEntry> intend(long batch, List<Intent> picture);

    /**
     * A file and what is about to be done with it.
     *
     * @param receipt what the action intends
     * @param file the file as it is before
     */
    record Intent(ActionReceipt receipt, PlannedFile file) {

        public Intent {
            if (!receipt.file().equals(file.path())) {
                throw new IllegalArgumentException(receipt.file() + " is not " + file.path());
            }
        }
    }

    /** Writes down what was really done. */
    void done(long entry, ActionReceipt receipt);

    /**
     * Writes down how an entry ended.
     *
     * @param reasons why, sentence by sentence; may be empty
     */
    void settle(long entry, JournalEntry.State state, List<Reason> reasons);

    /** Writes down that these are about to be undone. When this returns, it outlives a loss of power. */
    void undoing(Collection<Long> entries);

    /** All batches, the latest first. */
    List<JournalBatch> batches();

    Optional<JournalBatch> batch(long number);

    /** The entries of a batch in the order they were written; none for an unknown number. */
    List<JournalEntry> entries(long batch);

    /**
     * Entries that are done and left a link in the old place: those with the note {@link ActionReceipt#KEEPER}. The file
     * that it names must stay as long as the link does.
     */
    default List<JournalEntry> links() {
        return batches().stream()
                .flatMap(batch -> entries(batch.number()).stream())
                .filter(entry -> entry.state() == JournalEntry.State.DONE)
                .filter(entry -> entry.receipt().notes().containsKey(ActionReceipt.KEEPER))
                .toList();
    }

    /** Entries that a crash left {@link JournalEntry.State#INTENDED} or {@link JournalEntry.State#UNDOING}, in order. */
    List<JournalEntry> unfinished();
}
