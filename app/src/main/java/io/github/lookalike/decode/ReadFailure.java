package io.github.lookalike.decode;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.MissingProgram;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.FileTooLargeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Says why a file was not read. */
final class ReadFailure {

    private ReadFailure() {}

    static UnreadableException of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return new UnreadableException(DecodeProblem.CANNOT_OPEN, List.of(Reason.of("read.gone")), e);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException(DecodeProblem.CANNOT_OPEN, List.of(Reason.of("read.denied")), e);
        }
        if (e instanceof FileTooLargeException) {
            return new UnreadableException(DecodeProblem.TOO_LARGE, said(e), e);
        }
        if (e instanceof ClosedByInterruptException || e instanceof InterruptedIOException) {
            return tooSlow(e);
        }
        return new UnreadableException(DecodeProblem.CANNOT_OPEN, List.of(Reason.of("read.io", message(e))), e);
    }

    static UnreadableException of(DecodeException e) {
        return new UnreadableException(ProblemCause.problemOf(e), said(e), e);
    }

    /** The same, of content whose type is known. */
    static UnreadableException of(DecodeException e, ContentType type) {
        return e.kind() == DecodeException.Kind.NEEDS_PROGRAM
                ? new UnreadableException(
                        DecodeProblem.NEEDS_PROGRAM, List.of(new MissingProgram(type.title(), message(e)).reason()), e)
                : of(e);
    }

    static UnreadableException of(RuntimeException e) {
        return new UnreadableException(DecodeProblem.DAMAGED, List.of(Reason.of("read.contradictory")), e);
    }

    /** The plugin that may know the content failed at it. */
    static UnreadableException pluginFailed(RuntimeException e) {
        return new UnreadableException(DecodeProblem.PLUGIN_FAILED, said(e), e);
    }

    static UnreadableException of(VirtualMachineError e) {
        return e instanceof OutOfMemoryError
                ? new UnreadableException(DecodeProblem.TOO_LARGE, List.of(Reason.of("read.no-memory")), e)
                : new UnreadableException(DecodeProblem.DAMAGED, List.of(Reason.of("read.nested")), e);
    }

    static UnreadableException tooSlow(Throwable cause) {
        return new UnreadableException(DecodeProblem.TOO_SLOW, List.of(Reason.of("read.slow")), cause);
    }

    static UnreadableException empty() {
        return new UnreadableException(DecodeProblem.EMPTY, List.of(Reason.of("read.empty")));
    }

    static UnreadableException folder() {
        return new UnreadableException(DecodeProblem.NOT_A_PICTURE, List.of(Reason.of("read.folder")));
    }

    /** No decoder gave this page. */
    static UnreadableException noPage(int index) {
        return new UnreadableException(DecodeProblem.UNSUPPORTED, List.of(Reason.of("read.no-page", index + 1)));
    }

    /** No decoder knew the content. */
    static UnreadableException unknown(ContentType type) {
        return switch (type.family()) {
            case OTHER ->
                new UnreadableException(
                        DecodeProblem.NOT_A_PICTURE, List.of(Reason.of("read.no-picture", type.described())));
            case RAW ->
                new UnreadableException(
                        DecodeProblem.NO_PREVIEW, List.of(Reason.of("read.no-preview", type.described())));
            case HEIF ->
                new UnreadableException(
                        DecodeProblem.NO_PREVIEW, List.of(why(type), Reason.of("read.no-large-preview")));
            case UNREADABLE_PICTURE, PICTURE ->
                new UnreadableException(DecodeProblem.UNSUPPORTED, List.of(why(type), Reason.of("read.convert")));
        };
    }

    private static Reason why(ContentType type) {
        return switch (type) {
            case HEIC -> Reason.of("read.lacks-plugin", type.described(), "decoder-heic");
            case AVIF, JPEG_XL, JPEG_2000 -> Reason.of("read.lacks-plugin", type.described(), "decoder-external");
            default -> Reason.of("read.not-yet", type.described());
        };
    }

    /** By its keys, where it has some; decoders say it in their own words. */
    private static List<Reason> said(Exception e) {
        return e instanceof Reasoned told ? told.reasons() : List.of(Reason.verbatim(message(e)));
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
