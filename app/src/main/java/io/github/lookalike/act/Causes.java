package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What went wrong, as values: what file systems mostly refuse by keys of the program, all else as it was said. */
final class Causes {

    private Causes() {}

    /** What was thrown, and behind it what that came from. */
    static List<Reason> of(Exception thrown) {
        if (thrown instanceof Reasoned told) {
            return joined(told.reasons(), behind(thrown.getCause()));
        }
        Throwable real = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        return List.of(real instanceof IOException io ? refused(io) : named(thrown));
    }

    private static List<Reason> behind(@Nullable Throwable cause) {
        Throwable real = cause instanceof TimeoutException ? cause.getCause() : cause;
        if (real instanceof Reasoned told) {
            return told.reasons();
        }
        return real instanceof IOException io ? List.of(refused(io)) : List.of();
    }

    private static Reason refused(IOException e) {
        if (e instanceof NoSuchFileException gone && gone.getReason() == null) {
            return Reason.of("act.io.gone", gone.getFile());
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return Reason.of("act.io.taken", taken.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return Reason.of("act.io.denied", denied.getFile());
        }
        String message = e.getMessage();
        return e instanceof FileSystemException && message != null ? Reason.verbatim(message) : named(e);
    }

    private static Reason named(Exception e) {
        String message = e.getMessage();
        return Reason.verbatim(e.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    /** A sentence, and what it comes from. */
    static List<Reason> because(Reason what, Exception e) {
        return joined(List.of(what), of(e));
    }

    /** One after the other. */
    static List<Reason> joined(Collection<Reason> first, Collection<Reason> second) {
        List<Reason> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
