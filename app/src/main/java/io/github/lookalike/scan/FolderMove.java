package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.Objects;

/** A scanned folder that was found again in another place, with its pictures. */
public record FolderMove(Path old, Path now) {

    public FolderMove {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
    }
}
