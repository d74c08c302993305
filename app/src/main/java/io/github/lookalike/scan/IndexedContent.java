package io.github.lookalike.scan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the index knows of a file's content.
 *
 * @param id of the picture
 * @param bytes the file's size when it was scanned
 * @param modified its time then
 * @param sha256 its digest, once somebody asked for it
 * @param proven whether what had this digest was seen to show what the scan saw
 */
public record IndexedContent(
        long id, Path path, long bytes, Instant modified, Optional<String> sha256, boolean proven) {

    public IndexedContent {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(sha256, "sha256");
    }
}
