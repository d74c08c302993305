package io.github.lookalike.workbench;

/** The program cannot start working; the message says why and what to do. */
public final class WorkbenchUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkbenchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
