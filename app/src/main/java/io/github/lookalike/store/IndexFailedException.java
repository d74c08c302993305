package io.github.lookalike.store;

import java.sql.SQLException;

/** The open index failed, for instance because the disk is full. */
public final class IndexFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexFailedException(SQLException cause) {
        super("The index failed: " + cause.getMessage(), cause);
    }
}
