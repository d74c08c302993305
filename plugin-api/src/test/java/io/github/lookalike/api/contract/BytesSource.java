package io.github.lookalike.api.contract;

import io.github.lookalike.api.ImageSource;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file to decode that is not there: only its bytes are. */
public final class BytesSource implements ImageSource {

    private final byte[] bytes;

    private BytesSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A source of these bytes, copied. */
    public static BytesSource of(byte[] bytes) {
        return new BytesSource(bytes.clone());
    }

    @Override
    public Path path() {
        return Path.of("nowhere", "picture.bin").toAbsolutePath();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public ByteBuffer head(int limit) {
        return ByteBuffer.wrap(bytes, 0, Math.min(limit, bytes.length)).slice().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer all() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }
}
