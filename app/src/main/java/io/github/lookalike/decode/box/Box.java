package io.github.lookalike.decode.box;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of ISO base media (ISO 14496-12 §4.2): CR3, HEIC and AVIF are made of them, and films, too.
 *
 * @param type four characters
 * @param from where its content begins
 * @param to where its content ends, never beyond the box it lies in
 */
public record Box(String type, long from, long to) {

    private static final int MOST = 4000;

    /** The file as a box of its own. */
    public static Box whole(ByteWindow window) {
        return new Box("", 0, window.size());
    }

    /**
     * The boxes inside.
     *
     * @param skip how many bytes of its own this box has before them
     */
    public List<Box> children(ByteWindow window, int skip) throws IOException {
        List<Box> children = new ArrayList<>();
        long at = from + skip;
        while (at + 8 <= to && children.size() < MOST) {
            long size = u32(window, at);
            long header = 8;
            if (size == 1) {
                size = u32(window, at + 8) << 32 | u32(window, at + 12);
                header = 16;
            }
            long end = size == 0 ? to : at + size;
            if ((size != 0 && size < header) || end > to || end < at) {
                end = to;
            }
            children.add(new Box(text(window, at + 4), Math.min(at + header, end), end));
            at = end;
        }
        return children;
    }

    /** The first box of a type inside. */
    public Optional<Box> child(ByteWindow window, String wanted, int skip) throws IOException {
        return children(window, skip).stream()
                .filter(box -> box.type().equals(wanted))
                .findFirst();
    }

    /** A byte of the content; 0 beyond its end. */
    public int u8(ByteWindow window, long offset) throws IOException {
        return from + offset < to ? Math.max(0, window.at(from + offset)) : 0;
    }

    /** Two bytes of the content as a number; zeros beyond its end. */
    public int u16At(ByteWindow window, long offset) throws IOException {
        return u8(window, offset) << 8 | u8(window, offset + 1);
    }

    /** Four bytes of the content as a number; zeros beyond its end. */
    public long u32At(ByteWindow window, long offset) throws IOException {
        return (long) u16At(window, offset) << 16 | u16At(window, offset + 2);
    }

    private static long u32(ByteWindow window, long at) throws IOException {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | Math.max(0, window.at(at + i));
        }
        return value;
    }

    private static String text(ByteWindow window, long at) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append((char) Math.max(0, window.at(at + i)));
        }
        return text.toString();
    }
}
