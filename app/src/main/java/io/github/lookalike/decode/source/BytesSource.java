package io.github.lookalike.decode.source;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Bytes in memory as a source: a preview cut out of a larger file, or a test's own bytes. */
public final class BytesSource implements RangedSource {

    private final Path path;
    private final ByteBuffer bytes;

    /**
     * @param path the file the bytes came from, for messages
     * @param bytes from position to limit; shared, not copied
     */
    public BytesSource(Path path, ByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes.slice().asReadOnlyBuffer();
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
    public ByteBuffer range(long position, int length) {
        int from = (int) Math.min(position, bytes.limit());
        return bytes.slice(from, Math.min(length, bytes.limit() - from));
    }
}
