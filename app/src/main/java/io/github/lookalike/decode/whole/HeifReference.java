package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That an item of a HEIF file belongs to others (ISO 14496-12 §8.11.12): thumbnails and auxiliaries point at their picture,
 * grids and the like at their parts.
 *
 * @param type such as {@code auxl}
 * @param from the item that points
 * @param to those it points at, in their order
 */
record HeifReference(String type, long from, List<Long> to) {

    private static final int FULL_BOX = 4;
    private static final int MOST = 10_000;

    HeifReference {
        to = List.copyOf(to);
    }

    static List<HeifReference> read(ByteWindow window, Box meta) throws IOException {
        List<HeifReference> found = new ArrayList<>();
        Optional<Box> references = meta.child(window, "iref", FULL_BOX);
        if (references.isPresent()) {
            int width = references.get().u8(window, 0) == 0 ? 2 : 4;
            int left = MOST;
            for (Box reference : references.get().children(window, FULL_BOX)) {
                HeifReference one = read(window, reference, width, left);
                left -= one.to.size();
                found.add(one);
            }
        }
        return found;
    }

    private static HeifReference read(ByteWindow window, Box box, int width, int most) throws IOException {
        int count = Math.min(most, box.u16At(window, width));
        List<Long> to = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            to.add(id(window, box, width + 2 + i * width, width));
        }
        return new HeifReference(box.type(), id(window, box, 0, width), to);
    }

    private static long id(ByteWindow window, Box box, int at, int width) throws IOException {
        return width == 2 ? box.u16At(window, at) : box.u32At(window, at);
    }
}
