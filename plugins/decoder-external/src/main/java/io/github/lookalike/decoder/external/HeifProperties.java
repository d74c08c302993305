package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/** The box {@code iprp} (ISO/IEC 23008-12 §9.3): which properties each item of a file has, and where that is said. */
final class HeifProperties {

    private static final int FULL_BOX = 4;

    private final ByteBuffer file;
    private final List<Box> properties;
    private final Map<Long, List<Entry>> entries = new LinkedHashMap<>();

    private HeifProperties(ByteBuffer file, List<Box> properties) {
        this.file = file;
        this.properties = properties;
    }

    /**
     * One property of an item.
     *
     * @param at where its number stands
     * @param wide whether the number takes two bytes
     * @param number from 1; 0 for none
     */
    private record Entry(int at, boolean wide, int number) {}

    static HeifProperties read(ByteBuffer file, List<Box> meta) throws DecodeException {
        List<Box> parts = Box.first(meta, "iprp")
                .orElseThrow(() -> new DecodeException("damaged: a table of its parts (iprp) is missing"))
                .children(file, 0);
        HeifProperties known = new HeifProperties(
                file, Box.first(parts, "ipco").map(box -> box.children(file, 0)).orElse(List.of()));
        parts.stream().filter(box -> box.type().equals("ipma")).forEach(known::associate);
        return known;
    }

    private void associate(Box box) {
        boolean wideIds = file.get(box.start()) > 0;
        boolean wide = (file.get(box.start() + 3) & 1) == 1;
        long items = file.getInt(box.start() + FULL_BOX) & 0xffff_ffffL;
        int at = box.start() + FULL_BOX + 4;
        for (long i = 0; i < items && at + 3 <= box.end(); i++) {
            long id = wideIds ? file.getInt(at) & 0xffff_ffffL : file.getShort(at) & 0xffff;
            at += wideIds ? 4 : 2;
            int count = file.get(at++) & 0xff;
            List<Entry> own = entries.computeIfAbsent(id, key -> new ArrayList<>());
            for (int j = 0; j < count; j++, at += wide ? 2 : 1) {
                own.add(new Entry(at, wide, wide ? file.getShort(at) & 0x7fff : file.get(at) & 0x7f));
            }
        }
    }

    /** The properties of an item in the order in which they apply. */
    List<Box> of(long item) {
        return entries.getOrDefault(item, List.of()).stream()
                .filter(entry -> entry.number() > 0 && entry.number() <= properties.size())
                .map(entry -> properties.get(entry.number() - 1))
                .toList();
    }

    /** Takes properties of some types from items: number 0 stands for none, and nothing else moves. */
    void remove(Set<String> types, LongPredicate items) {
        entries.forEach((item, own) -> {
            if (items.test(item)) {
                own.stream().filter(entry -> isOf(types, entry)).forEach(this::clear);
            }
        });
    }

    private boolean isOf(Set<String> types, Entry entry) {
        return entry.number() > 0
                && entry.number() <= properties.size()
                && types.contains(properties.get(entry.number() - 1).type());
    }

    private void clear(Entry entry) {
        file.put(entry.at(), (byte) 0);
        if (entry.wide()) {
            file.put(entry.at() + 1, (byte) 0);
        }
    }
}
