package io.github.lookalike.act;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the journal says about one file.
 *
 * @param id higher than any before
 * @param batch the number of its batch
 * @param picture the id of the entry of the picture: its own, unless the file is a companion
 * @param receipt what was done; what is intended while that is not known
 * @param bytes the size of the file before
 * @param modified its time of last modification before
 * @param sha256 the digest of its bytes before, in hexadecimal; empty in what was written before digests were kept
 * @param reasons why it ended so, sentence by sentence; may be empty
 */
public record JournalEntry(
        long id,
        long batch,
        long picture,
        State state,
        ActionReceipt receipt,
        long bytes,
        Instant modified,
        Optional<String> sha256,
        List<Reason> reasons) {

    /** How far an entry is. */
    public enum State {
        /** About to be done, or cut off while being done. */
        INTENDED,
        DONE,
        /** Not done; the file is whole in its old place. */
        FAILED,
        /** About to be undone, or cut off while being undone. */
        UNDOING,
        /** Done and undone; the file is whole where its receipt wants it back: its old place, unless a person chose another. */
        UNDONE,
        /** Both its old and its new place were looked at, and are empty: a person has to look. */
        LOST
    }

    public JournalEntry {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(sha256, "sha256");
        reasons = List.copyOf(reasons);
    }

    /** The same entry further on. */
    JournalEntry now(State newState, ActionReceipt newReceipt, List<Reason> newReasons) {
        return new JournalEntry(id, batch, picture, newState, newReceipt, bytes, modified, sha256, newReasons);
    }

    /** The file in its old place. */
    PlannedFile before() {
        return new PlannedFile(receipt.file(), bytes, modified, sha256);
    }
}
