package io.github.lookalike.host;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** A decoder behind its guard; what it says of itself is asked once. */
final class GuardedDecoder implements ImageDecoder {

    private final ImageDecoder decoder;
    private final Guard guard;
    private final List<String> formats;
    private final List<String> suffixes;

    /** Asks the decoder what it is: to be called as a plugin is. */
    GuardedDecoder(ImageDecoder decoder, Guard guard) {
        this.decoder = decoder;
        this.guard = guard;
        this.formats = List.copyOf(decoder.formats());
        this.suffixes = List.copyOf(decoder.suffixes());
    }

    /** Whether its plugin came with the program. */
    boolean isOurs() {
        return guard.isOurs();
    }

    @Override
    public List<String> formats() {
        return formats;
    }

    @Override
    public List<String> suffixes() {
        return suffixes;
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        OwnTime time = new OwnTime();
        return call(source.path(), time, () -> decoder.decode(new TimedSource(source, time), size));
    }

    @Override
    public Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        OwnTime time = new OwnTime();
        return call(source.path(), time, () -> decoder.decodePage(new TimedSource(source, time), index, size));
    }

    private Optional<Decoded> call(Path file, OwnTime time, Callable<Optional<Decoded>> call)
            throws DecodeException, IOException {
        String name = "formats " + String.join(" ", formats);
        Errand errand = new Errand(name, file.toString(), guard.limits().decode(), time);
        try {
            return guard.call(errand, e -> e instanceof DecodeException || e instanceof IOException, call);
        } catch (DecodeException | IOException e) {
            throw e;
        } catch (CancellationException e) {
            InterruptedIOException stopped = new InterruptedIOException(e.getMessage());
            stopped.initCause(e);
            throw stopped;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("none was expected", e);
        }
    }

    /** A source whose reading is not counted as the decoder's time, and that gives nothing once the call was given up. */
    private record TimedSource(ImageSource source, OwnTime time) implements ImageSource {

        private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

        @Override
        public Path path() {
            return source.path();
        }

        @Override
        public long size() {
            return source.size();
        }

        @Override
        public ByteBuffer head(int limit) throws IOException {
            return read(() -> source.head(limit));
        }

        @Override
        public ByteBuffer all() throws IOException {
            return read(source::all);
        }

        @Override
        public void reserve(long bytes) throws IOException {
            read(() -> {
                source.reserve(bytes);
                return NOTHING;
            });
        }

        private ByteBuffer read(Callable<ByteBuffer> work) throws IOException {
            try {
                return time.outside(work);
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("reading throws nothing else", e);
            }
        }
    }
}
