package io.github.lookalike.api;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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

    /**
     * What the file system refused, in words.
     *
     * @param what such as {@code It could not be moved}
     */
    public static ActionFailedException because(String what, IOException cause) {
        return new ActionFailedException(what + ": " + words(cause), cause);
    }

    private static String words(IOException cause) {
        if (cause instanceof NoSuchFileException missing && missing.getReason() == null) {
            return missing.getFile() + " is not there";
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return "another file lies at " + taken.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        String message = cause.getMessage();
        return cause instanceof FileSystemException && message != null
                ? message
                : cause.getClass().getSimpleName() + (message == null ? "" : ", " + message);
    }
}
