package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Asks the readers of ImageIO that know a file, one after the other. */
final class AnyReader {

    private final long maxPixels;
    private final long maxWorkingBytes;

    AnyReader(long maxPixels, long maxWorkingBytes) {
        this.maxPixels = maxPixels;
        this.maxWorkingBytes = maxWorkingBytes;
    }

    /** What is wanted of a file by way of one reader. */
    @FunctionalInterface
    interface Wish<T> {
        T granted(ReaderCall call) throws DecodeException, IOException;
    }

    /** What the first reader that can do it makes of a file. */
    <T> T first(RangedSource source, ContentType type, Wish<T> wish) throws DecodeException {
        DecodeException first = null;
        Iterator<ImageReader> readers = readers(source);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try (SourceStream stream = new SourceStream(new ByteWindow(source))) {
                reader.setInput(stream, false, false);
                return wish.granted(new ReaderCall(source, reader, type, maxPixels, maxWorkingBytes));
            } catch (DecodeException e) {
                first = first == null || isWorthMore(e, first) ? e : first;
            } catch (InterruptedIOException e) {
                throw ProblemCause.of(DecodeProblem.TOO_SLOW, "the time for one file is over");
            } catch (IOException | RuntimeException e) {
                // Readers throw anything at broken files; which reader it was tells nobody anything.
                first = first == null ? damaged(type, e) : first;
            } finally {
                reader.dispose();
            }
        }
        throw first == null ? ProblemCause.of(DecodeProblem.UNSUPPORTED, "no reader for " + type.described()) : first;
    }

    private static boolean isWorthMore(DecodeException e, DecodeException other) {
        return ProblemCause.problemOf(other) == DecodeProblem.DAMAGED
                && ProblemCause.problemOf(e) != DecodeProblem.DAMAGED;
    }

    private static Iterator<ImageReader> readers(RangedSource source) throws DecodeException {
        try {
            return Providers.readers(new SourceStream(new ByteWindow(source)));
        } catch (RuntimeException e) {
            // A provider that fails while it looks at the file.
            throw new DecodeException("damaged: its beginning contradicts itself", e);
        }
    }

    /** What a reader says itself is told; what Java says of a reader that broke tells nobody anything. */
    private static DecodeException damaged(ContentType type, Exception e) {
        String detail = "";
        if (e instanceof EOFException) {
            detail = ": it ends early";
        } else if (e instanceof IOException && e.getMessage() != null) {
            detail = ": " + e.getMessage();
        }
        return new DecodeException(type.described() + ", but damaged or of a rare kind" + detail, e);
    }

    /** ImageIO, which looks for all its providers when it is first used: later than at the start, and often never. */
    private static final class Providers {

        static {
            ImageIO.setUseCache(false);
        }

        private static Iterator<ImageReader> readers(SourceStream stream) {
            return ImageIO.getImageReaders(stream);
        }
    }
}
