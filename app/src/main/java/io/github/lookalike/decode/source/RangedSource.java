package io.github.lookalike.decode.source;

import io.github.lookalike.api.ImageSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;

/** An image source that can also give bytes from the middle of the file without reading what lies before. */
public interface RangedSource extends ImageSource {

    /**
     * Bytes from a position on, read-only; fewer than asked for where the file ends, none beyond.
     *
     * @throws IOException when the file cannot be read
     */
    ByteBuffer range(long position, int length) throws IOException;

    /**
     * Announces about how much memory decoding will take at once, beside the file's bytes; waits while other pictures
     * need so much that it would be too much together.
     *
     * @throws InterruptedIOException when interrupted before that
     */
    @Override
    default void reserve(long bytes) throws InterruptedIOException {}

    /** The source itself when it is ranged, otherwise one that takes ranges from all its bytes. */
    static RangedSource of(ImageSource source) {
        return source instanceof RangedSource ranged ? ranged : new WholeSource(source);
    }
}
