package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.ImageSource;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Bytes in memory as a file; remembers how far it was read. */
final class BytesSource implements ImageSource {

    private final byte[] bytes;
    private int farthest;

    BytesSource(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public Path path() {
        return Path.of("in-memory.jpg");
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public ByteBuffer head(int limit) {
        int length = Math.min(limit, bytes.length);
        farthest = Math.max(farthest, length);
        return ByteBuffer.wrap(bytes, 0, length).slice().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer all() {
        return head(bytes.length);
    }

    /** How many bytes were asked for. */
    int farthest() {
        return farthest;
    }
}
