package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The box {@code iinf} (ISO/IEC 14496-12 §8.11.6): which items there are. */
final class ItemEntries {

    private ItemEntries() {}

    /** What is said of an item where items are listed. */
    record Entry(long id, String type, boolean hidden) {}

    /** By their ids, in the order of the file. */
    static Map<Long, Entry> read(Box box) throws DecodeException {
        Cursor cursor = box.cursor();
        boolean manyItems = cursor.u8() > 0;
        cursor.skip(3);
        cursor.id(manyItems);
        Map<Long, Entry> entries = new LinkedHashMap<>();
        for (Box child : Box.in(cursor.rest())) {
            if (child.type().equals("infe")) {
                Entry entry = entry(child.cursor());
                entries.putIfAbsent(entry.id(), entry);
            }
        }
        return entries;
    }

    private static Entry entry(Cursor cursor) throws DecodeException {
        int version = cursor.u8();
        cursor.skip(2);
        boolean hidden = (cursor.u8() & 1) != 0;
        long id = cursor.id(version > 2);
        cursor.skip(2);
        // Before version 2 an item had a type of content and none of its own: such items are no pictures.
        return new Entry(id, version < 2 ? "" : cursor.type(), hidden);
    }
}
