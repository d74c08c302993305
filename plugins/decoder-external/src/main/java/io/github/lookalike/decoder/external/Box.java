package io.github.lookalike.decoder.external;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of the formats that are made of boxes (ISO/IEC 14496-12 §4.2), where it lies in the file.
 *
 * @param start of its content
 * @param end behind its content, never behind that of the file
 */
record Box(String type, int start, int end) {

    /** More beside each other than any file needs. */
    private static final int MOST = 100_000;

    /** The boxes of a part of a file; one that claims to reach beyond it ends with it. */
    static List<Box> in(ByteBuffer file, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (to - at >= 8 && boxes.size() < MOST) {
            long size = file.getInt(at) & 0xffff_ffffL;
            int header = 8;
            if (size == 1 && to - at >= 16) {
                size = file.getLong(at + 8);
                header = 16;
            }
            int left = to - at;
            int length = size <= 0 || size > left ? left : (int) size;
            if (length < header) {
                break;
            }
            boxes.add(new Box(text(file, at + 4, 4), at + header, at + length));
            at += length;
        }
        return boxes;
    }

    static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }

    /** The boxes inside, behind some bytes. */
    List<Box> children(ByteBuffer file, int skip) {
        return in(file, Math.min(end, start + skip), end);
    }

    int length() {
        return end - start;
    }

    /** One character a byte. */
    static String text(ByteBuffer file, int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
