package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a HEIF file.
 *
 * @param shown how many are pictures of their own: neither hidden, nor a part, a thumbnail or an auxiliary of another
 * @param hasToneMap whether one says how to brighten another (ISO 21496-1)
 */
record HeifItems(int shown, boolean hasToneMap) {

    private static final int FULL_BOX = 4;
    private static final int MOST = 10_000;
    private static final Set<String> PICTURES =
            Set.of("hvc1", "hev1", "av01", "avc1", "jpeg", "j2k1", "unci", "vvc1", "grid", "iovl", "iden", "tmap");

    static HeifItems read(ByteWindow window, Box meta) throws IOException {
        Optional<Box> entries = meta.child(window, "iinf", FULL_BOX);
        if (entries.isEmpty()) {
            return new HeifItems(0, false);
        }
        Set<Long> dependent = dependent(window, meta);
        int version = entries.get().u8(window, 0);
        int shown = 0;
        boolean toneMap = false;
        for (Box entry : entries.get().children(window, FULL_BOX + (version == 0 ? 2 : 4))) {
            boolean wide = entry.u8(window, 0) > 2;
            long id = wide ? entry.u32At(window, FULL_BOX) : entry.u16At(window, FULL_BOX);
            String type = type(window, entry, FULL_BOX + (wide ? 6 : 4));
            boolean hidden = (entry.u8(window, 3) & 1) != 0;
            toneMap |= type.equals("tmap");
            shown += PICTURES.contains(type) && !hidden && !dependent.contains(id) ? 1 : 0;
        }
        return new HeifItems(shown, toneMap);
    }

    private static String type(ByteWindow window, Box entry, int at) throws IOException {
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            type.append((char) entry.u8(window, at + i));
        }
        return type.toString();
    }

    /** References: thumbnails and auxiliaries point at their picture, grids and the like at their parts. */
    private static Set<Long> dependent(ByteWindow window, Box meta) throws IOException {
        Set<Long> dependent = new HashSet<>();
        Optional<Box> references = meta.child(window, "iref", FULL_BOX);
        if (references.isEmpty()) {
            return dependent;
        }
        int width = references.get().u8(window, 0) == 0 ? 2 : 4;
        for (Box reference : references.get().children(window, FULL_BOX)) {
            switch (reference.type()) {
                case "thmb", "auxl" -> dependent.add(id(window, reference, 0, width));
                case "dimg" -> addParts(window, reference, width, dependent);
                default -> {
                    // Descriptions, and the order of layers.
                }
            }
        }
        return dependent;
    }

    private static void addParts(ByteWindow window, Box reference, int width, Set<Long> dependent) throws IOException {
        int count = reference.u16At(window, width);
        for (int i = 0; i < count && dependent.size() < MOST; i++) {
            dependent.add(id(window, reference, width + 2 + i * width, width));
        }
    }

    private static long id(ByteWindow window, Box box, int at, int width) throws IOException {
        return width == 2 ? box.u16At(window, at) : box.u32At(window, at);
    }
}
