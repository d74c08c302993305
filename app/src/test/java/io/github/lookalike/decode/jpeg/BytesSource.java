package io.github.lookalike.decode.jpeg;

import io.github.lookalike.decode.source.RangedSource;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Bytes in memory as a file; counts how many were read. */
final class BytesSource implements RangedSource {

    private final byte[] bytes;
    private int head;
    private int elsewhere;

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
        head = Math.max(head, length);
        return ByteBuffer.wrap(bytes, 0, length).slice().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer all() {
        return head(bytes.length);
    }

    @Override
    public ByteBuffer range(long position, int length) {
        int from = (int) Math.min(position, bytes.length);
        int there = Math.min(length, bytes.length - from);
        elsewhere += there;
        return ByteBuffer.wrap(bytes, from, there).slice().asReadOnlyBuffer();
    }

    /** How many bytes were asked for. */
    int bytesRead() {
        return head + elsewhere;
    }
}
