package io.github.lookalike.decode.metadata;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.io.InputStream;

/** A file as a stream whose skipped parts are not read. */
final class WindowStream extends InputStream {

    private final ByteWindow window;
    private long position;
    private long marked;

    WindowStream(ByteWindow window) {
        this.window = window;
    }

    @Override
    public int read() throws IOException {
        int value = window.at(position);
        if (value >= 0) {
            position++;
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = window.read(position, into, offset, length);
        if (count > 0) {
            position += count;
        }
        return count;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, window.size() - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, window.size() - position));
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public synchronized void mark(int readLimit) {
        marked = position;
    }

    @Override
    public synchronized void reset() {
        position = marked;
    }
}
