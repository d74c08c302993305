package io.github.lookalike.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** The open index failed, for instance because the disk is full. */
public final class IndexFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexFailedException(SQLException cause) {
        super("The index failed: " + cause.getMessage(), cause);
    }

    /** Of an index that is whole, on a disk that takes nothing any more. */
    IndexFailedException(Path index, SQLException cause) {
        super(
                "The disk with the index takes nothing any more: it is full, or was made read-only (" + index
                        + "). Make room, or use another --data, and try again; the index is whole.",
                cause);
    }
}
