package io.github.lookalike.ui;

import io.github.lookalike.act.Problem;
import io.github.lookalike.api.Reasoned;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a person reads when something went wrong.
 *
 * @param key of the text that says what happened
 * @param detail what it happened to, or what the cause says
 * @param code short, the same for the same trouble
 */
record Trouble(String key, String detail, String code) {

    private static final String OWN = "io.github.lookalike.";
    private static final int CODES = 0x10000;

    static Trouble of(Throwable cause, Words words) {
        if (cause instanceof UnreadableException unreadable) {
            return new Trouble("trouble.told", words.sentences(unreadable.reasons()), unreadable.code());
        }
        if (cause instanceof Reasoned told) {
            return new Trouble("trouble.told", words.sentences(told.reasons()), code(cause));
        }
        String message =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        if (cause instanceof NoSuchFileException gone) {
            return new Trouble("trouble.gone", gone.getFile(), Problem.FILE_GONE.code());
        }
        if (cause instanceof AccessDeniedException denied) {
            return new Trouble("trouble.denied", denied.getFile(), code(cause));
        }
        if (cause instanceof FileSystemException || cause instanceof IOException) {
            return new Trouble("trouble.io", message, code(cause));
        }
        boolean ours = cause.getClass().getName().startsWith(OWN);
        return new Trouble(ours ? "trouble.told" : "trouble.unexpected", message, code(cause));
    }

    /** From the kind of exception and the place in our code. */
    private static String code(Throwable cause) {
        String place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (cause.getClass().getName() + place).hashCode();
        return "WIN-%04X".formatted(Math.floorMod(hash, CODES));
    }
}
