package io.github.lookalike.api;

/**
 * You throw this: the action was not done, and the file is whole in its old place. The message says what and why, for
 * people.
 */
public final class ActionFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public ActionFailedException(String message) {
        super(message);
    }

    public ActionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
