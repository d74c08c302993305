package io.github.lookalike.act;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A file as it was when the plan was made; it is acted on only if it still is so.
 *
 * @param path absolute
 * @param bytes its size
 * @param modified its time of last modification, compared to the millisecond
 */
public record PlannedFile(Path path, long bytes, Instant modified) {

    public PlannedFile {
        Objects.requireNonNull(modified, "modified");
        if (!path.isAbsolute() || bytes < 0) {
            throw new IllegalArgumentException(path + ", " + bytes + " bytes");
        }
    }

    boolean looksLike(long bytesNow, Instant modifiedNow) {
        return bytes == bytesNow && modified.toEpochMilli() == modifiedNow.toEpochMilli();
    }
}
