package io.github.lookalike.store.memory;

import java.io.IOException;

/** A newer program wrote the file, in a way that this one does not understand. */
public final class NewerMemoryException extends IOException {

    private static final long serialVersionUID = 1L;

    NewerMemoryException() {
        super("it was written by a newer Lookalike");
    }
}
