package io.github.lookalike.store;

/** The index cannot be opened; the message says why and what to do. */
public final class IndexUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    IndexUnavailableException(String message) {
        super(message);
    }

    IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
