package io.github.lookalike.decoder.external;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The box {@code iref} (ISO/IEC 14496-12 §8.11.12): what items are of each other. */
final class HeifLinks {

    private static final int FULL_BOX = 4;

    private final Set<Long> parts = new HashSet<>();
    private final List<Auxiliary> auxiliaries = new ArrayList<>();

    private HeifLinks() {}

    private record Auxiliary(long item, long of) {}

    static HeifLinks read(ByteBuffer file, List<Box> meta) {
        HeifLinks links = new HeifLinks();
        Optional<Box> iref = Box.first(meta, "iref");
        if (iref.isPresent()) {
            boolean wide = file.get(iref.get().start()) > 0;
            iref.get().children(file, FULL_BOX).forEach(box -> links.add(file, box, wide));
        }
        return links;
    }

    private void add(ByteBuffer file, Box box, boolean wide) {
        int step = wide ? 4 : 2;
        long from = id(file, box.start(), wide);
        int count = file.getShort(box.start() + step) & 0xffff;
        for (int i = 0; i < count; i++) {
            long to = id(file, box.start() + step + 2 + i * step, wide);
            if (box.type().equals("dimg")) {
                parts.add(to);
            } else if (box.type().equals("auxl")) {
                auxiliaries.add(new Auxiliary(from, to));
            }
        }
    }

    private static long id(ByteBuffer file, int at, boolean wide) {
        return wide ? file.getInt(at) & 0xffff_ffffL : file.getShort(at) & 0xffff;
    }

    /** Whether another picture is made of this item. */
    boolean isPart(long item) {
        return parts.contains(item);
    }

    /** What belongs to a picture without being shown by itself. */
    List<Long> auxiliaries(long picture) {
        return auxiliaries.stream()
                .filter(one -> one.of() == picture)
                .map(Auxiliary::item)
                .toList();
    }
}
