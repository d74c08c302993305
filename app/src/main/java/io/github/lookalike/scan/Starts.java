package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.Set;

/**
 * Where a scan of one known folder begins: at the folder itself, at folders below it, or at single files of it.
 *
 * @param paths real paths, none below another
 */
record Starts(Set<Path> paths) {

    Starts {
        paths = Set.copyOf(paths);
    }

    /** Whether this is a start or lies below one: by its ancestors, since there may be many thousand starts. */
    boolean cover(Path path) {
        for (Path above = path; above != null; above = above.getParent()) {
            if (paths.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole folder is scanned. */
    boolean areAllOf(Path home) {
        return paths.contains(home);
    }
}
