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
 * @param toneMaps the numbers of those that say how to brighten another (ISO 21496-1)
 */
record HeifItems(int shown, Set<Long> toneMaps) {

    private static final int FULL_BOX = 4;
    private static final Set<String> PICTURES =
            Set.of("hvc1", "hev1", "av01", "avc1", "jpeg", "j2k1", "unci", "vvc1", "grid", "iovl", "iden", "tmap");

    HeifItems {
        toneMaps = Set.copyOf(toneMaps);
    }

    static HeifItems read(ByteWindow window, Box meta) throws IOException {
        Optional<Box> entries = meta.child(window, "iinf", FULL_BOX);
        if (entries.isEmpty()) {
            return new HeifItems(0, Set.of());
        }
        Set<Long> dependent = dependent(window, meta);
        int version = entries.get().u8(window, 0);
        int shown = 0;
        Set<Long> toneMaps = new HashSet<>();
        for (Box entry : entries.get().children(window, FULL_BOX + (version == 0 ? 2 : 4))) {
            boolean wide = entry.u8(window, 0) > 2;
            long id = wide ? entry.u32At(window, FULL_BOX) : entry.u16At(window, FULL_BOX);
            String type = type(window, entry, FULL_BOX + (wide ? 6 : 4));
            boolean hidden = (entry.u8(window, 3) & 1) != 0;
            if (type.equals("tmap")) {
                toneMaps.add(id);
            }
            shown += PICTURES.contains(type) && !hidden && !dependent.contains(id) ? 1 : 0;
        }
        return new HeifItems(shown, toneMaps);
    }

    private static String type(ByteWindow window, Box entry, int at) throws IOException {
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            type.append((char) entry.u8(window, at + i));
        }
        return type.toString();
    }

    private static Set<Long> dependent(ByteWindow window, Box meta) throws IOException {
        Set<Long> dependent = new HashSet<>();
        for (HeifReference reference : HeifReference.read(window, meta)) {
            switch (reference.type()) {
                case "thmb", "auxl" -> dependent.add(reference.from());
                case "dimg" -> dependent.addAll(reference.to());
                default -> {
                    // Descriptions, and the order of layers.
                }
            }
        }
        return dependent;
    }
}
