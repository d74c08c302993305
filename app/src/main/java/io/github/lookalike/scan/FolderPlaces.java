package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.List;

/**
 * Folders to be scanned, as they were found.
 *
 * @param present their real paths, none below another
 * @param offline known folders that are not there
 * @param moved known folders that were found in another place
 */
public record FolderPlaces(List<Path> present, List<SkippedFile> offline, List<FolderMove> moved) {

    public FolderPlaces {
        present = List.copyOf(present);
        offline = List.copyOf(offline);
        moved = List.copyOf(moved);
    }
}
