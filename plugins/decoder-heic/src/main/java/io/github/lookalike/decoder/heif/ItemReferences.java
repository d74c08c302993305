package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.util.ArrayList;
import java.util.List;

/** The box {@code iref} (ISO/IEC 14496-12 §8.11.12): what items are of each other. */
final class ItemReferences {

    /**
     * Items one item refers to.
     *
     * @param type {@code dimg} for the parts of a derived picture, {@code thmb} and {@code auxl} for what a thumbnail or an
     *     auxiliary belongs to, {@code cdsc} for what is described
     */
    private record Reference(String type, long from, List<Long> to) {

        Reference {
            to = List.copyOf(to);
        }
    }

    private final List<Reference> all = new ArrayList<>();

    private ItemReferences() {}

    static ItemReferences none() {
        return new ItemReferences();
    }

    static ItemReferences read(Box box) throws DecodeException {
        ItemReferences references = new ItemReferences();
        Cursor cursor = box.cursor();
        boolean wide = cursor.u8() > 0;
        cursor.skip(3);
        for (Box one : Box.in(cursor.rest())) {
            Cursor reference = one.cursor();
            long from = reference.id(wide);
            int count = reference.u16();
            List<Long> to = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                to.add(reference.id(wide));
            }
            references.all.add(new Reference(one.type(), from, to));
        }
        return references;
    }

    /** What an item refers to, in order. */
    List<Long> from(long item, String type) {
        return all.stream()
                .filter(one -> one.from() == item && one.type().equals(type))
                .flatMap(one -> one.to().stream())
                .toList();
    }

    /** What refers to an item. */
    List<Long> to(long item, String type) {
        return all.stream()
                .filter(one -> one.type().equals(type) && one.to().contains(item))
                .map(Reference::from)
                .toList();
    }

    /** Everything that is referred to in a way. */
    List<Long> targets(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .flatMap(one -> one.to().stream())
                .toList();
    }

    /** Everything that refers to something in a way. */
    List<Long> sources(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Reference::from)
                .toList();
    }
}
