package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box (ISO/IEC 14496-12 §4.2).
 *
 * @param type four characters
 * @param content what lies in it, never more than is there; shared
 */
record Box(String type, ByteBuffer content) {

    /** More boxes beside each other than any file needs: an item has about one, and there are at most 65 536 tiles. */
    private static final int MOST = 200_000;

    /** The boxes in a part of a file; one that claims to reach beyond it ends with it, and nothing follows. */
    static List<Box> in(ByteBuffer part) throws DecodeException {
        ByteBuffer bytes = part.slice();
        List<Box> boxes = new ArrayList<>();
        int at = 0;
        while (bytes.limit() - at >= 8 && boxes.size() < MOST) {
            Cursor head = new Cursor(bytes.slice(at, Math.min(16, bytes.limit() - at)));
            long size = head.u32();
            String type = head.type();
            int header = 8;
            if (size == 1 && head.remaining() >= 8) {
                size = head.number(8);
                header = 16;
            }
            long left = (long) bytes.limit() - at;
            long length = size == 0 || size > left ? left : size;
            if (length < header) {
                break;
            }
            boxes.add(new Box(type, bytes.slice(at + header, (int) length - header)));
            at += (int) length;
        }
        return boxes;
    }

    /** The first box of a type. */
    static Optional<Box> first(List<Box> boxes, String wanted) {
        return boxes.stream().filter(box -> box.type.equals(wanted)).findFirst();
    }

    /** Reads the content. */
    Cursor cursor() {
        return new Cursor(content);
    }

    /** The boxes inside. */
    List<Box> children() throws DecodeException {
        return in(content);
    }
}
