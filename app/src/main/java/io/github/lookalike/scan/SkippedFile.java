package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder that was not read: data, not an error.
 *
 * @param path absolute
 * @param code short and stable, such as {@code DEC-03}
 * @param reason what and why, for people
 */
public record SkippedFile(Path path, String code, String reason) {

    public SkippedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
    }
}
