package io.github.lookalike.decode;

import io.github.lookalike.api.DecodeException;
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

/** Says for people why a file was not read. */
final class ReadFailure {

    private ReadFailure() {}

    static UnreadableException of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return new UnreadableException(DecodeProblem.CANNOT_OPEN, "the file is no longer there", e);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException(
                    DecodeProblem.CANNOT_OPEN, "no permission to read the file: check its access rights", e);
        }
        if (e instanceof FileTooLargeException) {
            return new UnreadableException(DecodeProblem.TOO_LARGE, message(e), e);
        }
        if (e instanceof ClosedByInterruptException || e instanceof InterruptedIOException) {
            return tooSlow(e);
        }
        return new UnreadableException(DecodeProblem.CANNOT_OPEN, "the file cannot be read: " + message(e), e);
    }

    static UnreadableException of(DecodeException e) {
        return new UnreadableException(ProblemCause.problemOf(e), message(e), e);
    }

    /** The same, of content whose type is known. */
    static UnreadableException of(DecodeException e, ContentType type) {
        return e.kind() == DecodeException.Kind.NEEDS_PROGRAM
                ? new UnreadableException(
                        DecodeProblem.NEEDS_PROGRAM, new MissingProgram(type.title(), message(e)).reason(), e)
                : of(e);
    }

    static UnreadableException of(RuntimeException e) {
        return new UnreadableException(DecodeProblem.DAMAGED, "damaged: its content contradicts itself", e);
    }

    /** The plugin that may know the content failed at it. */
    static UnreadableException pluginFailed(RuntimeException e) {
        return new UnreadableException(DecodeProblem.PLUGIN_FAILED, message(e), e);
    }

    static UnreadableException of(VirtualMachineError e) {
        return e instanceof OutOfMemoryError
                ? new UnreadableException(
                        DecodeProblem.TOO_LARGE, "too large for the memory: try again with fewer workers", e)
                : new UnreadableException(DecodeProblem.DAMAGED, "damaged: its parts are nested without end", e);
    }

    static UnreadableException tooSlow(Throwable cause) {
        return new UnreadableException(
                DecodeProblem.TOO_SLOW, "reading took longer than the time limit for one file", cause);
    }

    static UnreadableException empty() {
        return new UnreadableException(
                DecodeProblem.EMPTY, "empty: the file has no bytes, its copy may have failed; look for the original");
    }

    static UnreadableException folder() {
        return new UnreadableException(DecodeProblem.NOT_A_PICTURE, "not a picture: a folder");
    }

    /** No decoder gave this page. */
    static UnreadableException noPage(int index) {
        return new UnreadableException(
                DecodeProblem.UNSUPPORTED, "its page or frame " + (index + 1) + " cannot be read, or is not there");
    }

    /** No decoder knew the content. */
    static UnreadableException unknown(ContentType type) {
        return switch (type.family()) {
            case OTHER -> new UnreadableException(DecodeProblem.NOT_A_PICTURE, "not a picture: " + type.described());
            case RAW ->
                new UnreadableException(
                        DecodeProblem.NO_PREVIEW,
                        type.described() + " without a preview that could be read; convert it to JPEG to compare it");
            case HEIF -> new UnreadableException(DecodeProblem.NO_PREVIEW, heif(type));
            case UNREADABLE_PICTURE, PICTURE ->
                new UnreadableException(
                        DecodeProblem.UNSUPPORTED,
                        type.described() + why(type) + "; convert it to PNG or JPEG to compare it");
        };
    }

    private static String heif(ContentType type) {
        return type.described() + why(type)
                + ", and no JPEG preview that is large enough is inside; convert it to JPEG or PNG to compare it";
    }

    private static String why(ContentType type) {
        return switch (type) {
            case HEIC -> ", for which the plugin decoder-heic is missing or switched off";
            case AVIF, JPEG_XL, JPEG_2000 -> ", for which the plugin decoder-external is missing or switched off";
            default -> ", which cannot be read yet";
        };
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
