package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file system as it is mounted now.
 *
 * @param id the same wherever it is mounted, as far as the system tells
 * @param place the folder at which it begins
 */
public record Volume(String id, Path place) {

    public Volume {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
    }
}
