package io.github.lookalike.act;

/** A plan cannot be read from its file, or not be written there. The message says why, for people. */
public final class PlanFileException extends Exception {

    private static final long serialVersionUID = 1L;

    PlanFileException(String message) {
        super(message);
    }

    PlanFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
