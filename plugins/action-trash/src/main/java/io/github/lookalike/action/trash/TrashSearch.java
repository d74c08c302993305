package io.github.lookalike.action.trash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds a file again in a trash that does not say where it puts things. */
interface TrashSearch {

    /** Whether files of this place go to this trash at all; where it is not sure, no. */
    boolean covers(Path file) throws IOException;

    /**
     * Where a file may lie now, the most likely first; only its content can tell for sure.
     *
     * @param file where it was
     * @param bytes its size
     * @param modified its time of last modification
     */
    List<Found> find(Path file, long bytes, Instant modified) throws IOException;

    /**
     * A file in the trash.
     *
     * @param info the trash's own note about it, to be removed once the file is back
     */
    record Found(Path place, Optional<Path> info) {}
}
