package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The box {@code iprp} (ISO/IEC 23008-12 §9.3): all properties, and which items have which. */
final class ItemProperties {

    /** More properties of one item than any has. */
    private static final int MOST = 255;

    private final List<Property> all = new ArrayList<>();
    private final Map<Long, List<Property>> ofItems = new HashMap<>();
    private final Map<Long, String> unknown = new HashMap<>();

    private ItemProperties() {}

    static ItemProperties none() {
        return new ItemProperties();
    }

    static ItemProperties read(Box box) throws DecodeException {
        ItemProperties properties = new ItemProperties();
        List<Box> children = box.children();
        for (Box child : children) {
            if (child.type().equals("ipco")) {
                child.children().forEach(one -> properties.all.add(PropertyReader.read(one)));
            }
        }
        for (Box child : children) {
            if (child.type().equals("ipma")) {
                properties.associate(child.cursor());
            }
        }
        return properties;
    }

    /** In the order to be applied. */
    List<Property> of(long item) {
        return ofItems.getOrDefault(item, List.of());
    }

    /** The type of a property that an item needs and nobody here knows; empty when there is none. */
    String unknownOf(long item) {
        return unknown.getOrDefault(item, "");
    }

    private void associate(Cursor cursor) throws DecodeException {
        long versionAndFlags = cursor.u32();
        boolean wideItems = versionAndFlags >> 24 > 0;
        boolean wideIndexes = (versionAndFlags & 1) != 0;
        long entries = cursor.u32();
        for (long entry = 0; entry < entries && cursor.remaining() > 0; entry++) {
            long item = cursor.id(wideItems);
            int count = cursor.u8();
            for (int i = 0; i < count; i++) {
                int index = wideIndexes ? cursor.u16() : cursor.u8();
                int essential = wideIndexes ? 0x8000 : 0x80;
                associate(item, index & (essential - 1), (index & essential) != 0);
            }
        }
    }

    private void associate(long item, int index, boolean essential) {
        if (index == 0 || index > all.size()) {
            return;
        }
        Property property = all.get(index - 1);
        if (essential && property instanceof Property.Unknown strange) {
            unknown.putIfAbsent(item, strange.type());
        }
        List<Property> known = ofItems.computeIfAbsent(item, id -> new ArrayList<>());
        if (known.size() < MOST) {
            known.add(property);
        }
    }
}
