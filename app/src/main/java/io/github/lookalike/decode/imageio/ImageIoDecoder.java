package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.Refusal;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads every format that ImageIO and TwelveMonkeys read; the last one to be asked. */
public final class ImageIoDecoder implements ImageDecoder {

    private static final List<ContentType> TYPES = Arrays.stream(ContentType.values())
            .filter(type -> type.family() == ContentType.Family.PICTURE)
            .toList();

    private final long maxPixels;
    private final long maxWorkingBytes;

    /**
     * @param maxPixels pictures with more are refused
     * @param maxWorkingBytes about how much memory one picture may take
     */
    public ImageIoDecoder(long maxPixels, long maxWorkingBytes) {
        this.maxPixels = maxPixels;
        this.maxWorkingBytes = maxWorkingBytes;
    }

    @Override
    public List<String> formats() {
        return TYPES.stream().map(ContentType::title).toList();
    }

    @Override
    public List<String> suffixes() {
        return TYPES.stream()
                .flatMap(type -> type.suffixes().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        if (type.family() != ContentType.Family.PICTURE) {
            return Optional.empty();
        }
        return Optional.of(byAnyReader(RangedSource.of(source), type, size));
    }

    private Decoded byAnyReader(RangedSource source, ContentType type, TargetSize size) throws DecodeException {
        DecodeException first = null;
        Iterator<ImageReader> readers = readers(source);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try (SourceStream stream = new SourceStream(new ByteWindow(source))) {
                reader.setInput(stream, false, false);
                return new ReaderCall(source, reader, type, maxPixels, maxWorkingBytes).read(size);
            } catch (DecodeException e) {
                first = first == null || isWorthMore(e, first) ? e : first;
            } catch (InterruptedIOException e) {
                throw Refusal.of(DecodeProblem.TOO_SLOW, "the time for one file is over");
            } catch (IOException | RuntimeException e) {
                // Readers throw anything at broken files; which reader it was tells nobody anything.
                first = first == null ? damaged(type, e) : first;
            } finally {
                reader.dispose();
            }
        }
        throw first == null ? Refusal.of(DecodeProblem.UNSUPPORTED, "no reader for " + type.described()) : first;
    }

    private static boolean isWorthMore(DecodeException e, DecodeException other) {
        return Refusal.problemOf(other) == DecodeProblem.DAMAGED && Refusal.problemOf(e) != DecodeProblem.DAMAGED;
    }

    private static Iterator<ImageReader> readers(RangedSource source) throws DecodeException {
        try {
            return Providers.readers(new SourceStream(new ByteWindow(source)));
        } catch (RuntimeException e) {
            // A provider that fails while it looks at the file.
            throw new DecodeException("the file is damaged: " + e.getMessage(), e);
        }
    }

    private static DecodeException damaged(ContentType type, Exception e) {
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new DecodeException(type.described() + ", but damaged or of a rare kind: " + detail, e);
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
