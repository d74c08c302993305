package io.github.lookalike.decode.source;

import io.github.lookalike.api.ImageSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Ranges taken from all bytes of another source. */
record WholeSource(ImageSource source) implements RangedSource {

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
        return source.head(limit);
    }

    @Override
    public ByteBuffer all() throws IOException {
        return source.all();
    }

    @Override
    public ByteBuffer range(long position, int length) throws IOException {
        ByteBuffer all = source.all();
        int from = (int) Math.min(position, all.limit());
        return all.slice(from, Math.min(length, all.limit() - from));
    }
}
