package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decoder.heif.HeifFile;
import io.github.lookalike.decoder.heif.Item;
import io.github.lookalike.decoder.heif.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture is made from, and what is done with it in the end.
 *
 * @param item coded or put together; never one that stands for another
 * @param changes properties that cut or turn it, in their order
 */
record Source(Item item, List<Property> changes) {

    /** An item that stands for one that stands for another, and so on: no further. */
    private static final int FARTHEST = 8;

    Source {
        changes = List.copyOf(changes);
    }

    /** Follows items that show another one in their own way ({@code iden}, ISO/IEC 23008-12 §6.6.2.1). */
    static Source of(HeifFile file, Item shown) throws DecodeException {
        Item item = shown;
        List<Property> changes = new ArrayList<>(item.properties());
        for (int i = 0; item.type().equals("iden"); i++) {
            List<Item> parts = file.parts(item);
            if (parts.isEmpty() || i == FARTHEST) {
                throw new DecodeException("damaged: it stands for a picture that is not there");
            }
            item = parts.get(0);
            changes.addAll(0, item.properties());
        }
        return new Source(item, changes);
    }
}
