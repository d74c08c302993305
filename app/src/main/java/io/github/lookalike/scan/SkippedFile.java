package io.github.lookalike.scan;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file or folder that was not read: data, not an error.
 *
 * @param path absolute
 * @param code short and stable, such as {@code DEC-03}
 * @param reasons what and why, sentence by sentence
 */
public record SkippedFile(Path path, String code, List<Reason> reasons) {

    public SkippedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        reasons = List.copyOf(reasons);
    }
}
