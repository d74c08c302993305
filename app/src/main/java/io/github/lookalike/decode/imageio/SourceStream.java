package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** A source as ImageIO wants it; bounded as {@link ByteWindow} is. */
final class SourceStream extends ImageInputStreamImpl {

    private final ByteWindow window;

    SourceStream(ByteWindow window) {
        this.window = window;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        int value = window.at(streamPos);
        if (value >= 0) {
            streamPos++;
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        int count = window.read(streamPos, into, offset, length);
        if (count > 0) {
            streamPos += count;
        }
        return count;
    }

    @Override
    public long length() {
        return window.size();
    }
}
