package io.github.lookalike.decoder.heif;

import java.util.List;
import java.util.Optional;

/**
 * An item of a file: a picture, a part of one, or what is said of one.
 *
 * @param id by which others refer to it
 * @param type such as {@code hvc1} or {@code grid}
 * @param hidden whether it is not meant to be shown by itself
 * @param properties in the order in which they are to be applied
 * @param unknownEssential the type of a property without which it must not be shown, and that is not known here; empty
 *     when there is none
 */
public record Item(long id, String type, boolean hidden, List<Property> properties, String unknownEssential) {

    public Item {
        properties = List.copyOf(properties);
    }

    /** The first property of a kind. */
    public <T extends Property> Optional<T> first(Class<T> kind) {
        return properties.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
