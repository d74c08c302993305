package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Big-endian numbers and texts, one after the other: beyond the end there is a reason, never a wrong number. */
final class Cursor {

    private final ByteBuffer bytes;

    /** Reads from position to limit of a part of a file, which stays as it is. */
    Cursor(ByteBuffer part) {
        this.bytes = part.slice();
    }

    int remaining() {
        return bytes.remaining();
    }

    int u8() throws DecodeException {
        need(1);
        return bytes.get() & 0xff;
    }

    int u16() throws DecodeException {
        need(2);
        return bytes.getShort() & 0xffff;
    }

    int s32() throws DecodeException {
        need(4);
        return bytes.getInt();
    }

    long u32() throws DecodeException {
        return s32() & 0xffff_ffffL;
    }

    /**
     * A number of 0, 1, 2, 4 or 8 bytes; 0 for none.
     *
     * @throws DecodeException when it is beyond the end, of another width, or too large for any file
     */
    long number(int width) throws DecodeException {
        return switch (width) {
            case 0 -> 0;
            case 1 -> u8();
            case 2 -> u16();
            case 4 -> u32();
            case 8 -> {
                need(8);
                long value = bytes.getLong();
                if (value < 0) {
                    throw new DecodeException("damaged: it names a place that no file reaches");
                }
                yield value;
            }
            default -> throw new DecodeException("damaged: numbers of " + width + " bytes");
        };
    }

    /** An item's id: of two bytes, or of four in later versions of a box. */
    long id(boolean wide) throws DecodeException {
        return wide ? u32() : u16();
    }

    /** Four characters. */
    String type() throws DecodeException {
        need(4);
        byte[] type = new byte[4];
        bytes.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** A text up to its zero byte, or to the end. */
    String text() {
        StringBuilder text = new StringBuilder();
        while (bytes.hasRemaining()) {
            int next = bytes.get() & 0xff;
            if (next == 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    void skip(int count) throws DecodeException {
        need(count);
        bytes.position(bytes.position() + count);
    }

    /** All that is left, shared. */
    ByteBuffer rest() {
        return bytes.slice();
    }

    private void need(int count) throws DecodeException {
        if (bytes.remaining() < count) {
            throw new DecodeException("damaged: one of its boxes ends early");
        }
    }
}
