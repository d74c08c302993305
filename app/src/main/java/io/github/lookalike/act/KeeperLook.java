package io.github.lookalike.act;

import java.nio.file.Path;
import java.util.Optional;

/** Looks whether a picture can still be seen: asked of a keeper before another picture is gone for good. */
@FunctionalInterface
public interface KeeperLook {

    /** What is wrong when the whole picture is decoded, for people; empty when nothing is. */
    Optional<String> trouble(Path keeper);
}
