package io.github.lookalike.cli;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;

/** Batches as a user names them. */
final class Batches {

    private Batches() {}

    /** The batch of a number that must be there. */
    static JournalBatch existing(Journal journal, long number) throws WrongUsageException {
        return journal.batch(number)
                .orElseThrow(() -> new WrongUsageException("there is no batch " + number + "; 'history' lists them"));
    }
}
