package io.github.lookalike.cli;

/** What the user asked for cannot be meant; the message says why. */
final class WrongUsageException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
