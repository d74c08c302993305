package io.github.lookalike.decode.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes in memory as a source: a preview cut out of a larger file, or a test's own bytes. */
public final class BytesSource implements RangedSource {

    private final Path path;
    private final ByteBuffer bytes;
    private final @Nullable RangedSource whole;

    /**
     * @param path the file the bytes came from, for messages
     * @param bytes from position to limit; shared, not copied
     */
    public BytesSource(Path path, ByteBuffer bytes) {
        this(path, bytes, null);
    }

    private BytesSource(Path path, ByteBuffer bytes, @Nullable RangedSource whole) {
        this.path = path;
        this.bytes = bytes.slice().asReadOnlyBuffer();
        this.whole = whole;
    }

    /**
     * Bytes that lie within a file.
     *
     * @throws IOException when they cannot be read
     */
    public static BytesSource within(RangedSource whole, long position, int length) throws IOException {
        return new BytesSource(whole.path(), whole.range(position, length), whole);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public ByteBuffer head(int limit) {
        return range(0, limit);
    }

    @Override
    public ByteBuffer all() {
        return bytes.duplicate();
    }

    @Override
    public void reserve(long bytes) throws InterruptedIOException {
        if (whole != null) {
            whole.reserve(bytes);
        }
    }

    @Override
    public ByteBuffer range(long position, int length) {
        int from = (int) Math.min(position, bytes.limit());
        return bytes.slice(from, Math.min(length, bytes.limit() - from));
    }
}
