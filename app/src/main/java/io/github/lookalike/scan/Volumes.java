package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file systems of this computer. */
public interface Volumes {

    /** The one on which an existing file or folder lies; empty where the system does not tell. */
    Optional<Volume> of(Path path);

    /** Where the one with this id is mounted now. */
    List<Path> places(String id);

    /** Knows none. */
    static Volumes unknown() {
        return new Volumes() {
            @Override
            public Optional<Volume> of(Path path) {
                return Optional.empty();
            }

            @Override
            public List<Path> places(String id) {
                return List.of();
            }
        };
    }
}
