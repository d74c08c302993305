package io.github.lookalike.decode.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file, read without fear of their end: beyond it there are zeros. */
final class Head {

    private final byte[] bytes;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    static Head of(ByteBuffer buffer) {
        byte[] bytes = new byte[Math.min(buffer.remaining(), Sniffer.ENOUGH)];
        buffer.duplicate().get(bytes);
        return new Head(bytes);
    }

    /** Shared, not copied. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    int u8(int at) {
        return at < bytes.length ? bytes[at] & 0xff : 0;
    }

    int littleEndian16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int bigEndian16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int bigEndian32(int at) {
        return bigEndian16(at) << 16 | bigEndian16(at + 2);
    }

    int littleEndian32(int at) {
        return littleEndian16(at) | littleEndian16(at + 2) << 16;
    }

    boolean startsWith(byte[] start) {
        if (start.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text at a place, one character a byte; shorter where the file ends. */
    String text(int at, int length) {
        int from = Math.min(at, bytes.length);
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
