package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;

/** Looks whether a picture can still be seen: asked of a keeper before another picture is gone for good. */
@FunctionalInterface
public interface KeeperLook {

    /** What is wrong when the whole picture is decoded; empty when nothing is. */
    List<Reason> trouble(Path keeper);
}
