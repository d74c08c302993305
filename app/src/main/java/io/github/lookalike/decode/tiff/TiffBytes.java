package io.github.lookalike.decode.tiff;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;

/** Numbers of a TIFF file in its byte order; its offsets count from where it begins within the whole file. */
final class TiffBytes {

    private final ByteWindow window;
    private final long base;
    private final boolean bigEndian;

    TiffBytes(ByteWindow window, long base) throws IOException {
        this.window = window;
        this.base = base;
        this.bigEndian = window.at(base) == 'M';
    }

    long base() {
        return base;
    }

    boolean contains(long offset) {
        return offset >= 0 && base + offset < window.size();
    }

    /** A byte; 0 beyond the end. */
    int u8(long offset) throws IOException {
        return Math.max(0, window.at(base + offset));
    }

    int u16(long offset) throws IOException {
        int first = u8(offset);
        int second = u8(offset + 1);
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    long u32(long offset) throws IOException {
        long first = u16(offset);
        long second = u16(offset + 2);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }
}
