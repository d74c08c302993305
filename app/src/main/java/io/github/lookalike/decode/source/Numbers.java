package io.github.lookalike.decode.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts at any place of a file, read without fear of its end: beyond it there are zeros. */
public final class Numbers {

    private final ByteWindow window;

    public Numbers(ByteWindow window) {
        this.window = window;
    }

    public long size() {
        return window.size();
    }

    public ByteWindow window() {
        return window;
    }

    /** Whether a place lies within the file. */
    public boolean has(long at) {
        return at >= 0 && at < window.size();
    }

    /** A byte, 0 to 255. */
    public int u8(long at) throws IOException {
        return Math.max(0, window.at(at));
    }

    public int bigEndian16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    public long bigEndian32(long at) throws IOException {
        return (long) bigEndian16(at) << 16 | bigEndian16(at + 2);
    }

    public int littleEndian16(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    public int littleEndian24(long at) throws IOException {
        return littleEndian16(at) | u8(at + 2) << 16;
    }

    public long littleEndian32(long at) throws IOException {
        return littleEndian16(at) | (long) littleEndian16(at + 2) << 16;
    }

    /** A text of one byte a character; shorter where the file ends. */
    public String text(long at, int length) throws IOException {
        return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
    }

    /** Bytes from a place on; fewer where the file ends. */
    public byte[] bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, window.size() - at))];
        int done = 0;
        while (done < bytes.length) {
            int read = window.read(at + done, bytes, done, bytes.length - done);
            if (read < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += read;
        }
        return bytes;
    }
}
