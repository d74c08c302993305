package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.TargetSize;
import java.nio.file.Path;

/** A picture at a size. */
public record Wanted(Path path, TargetSize size) {

    /** Small, for lists. */
    public static final TargetSize THUMBNAIL = new TargetSize(128);

    /** Large enough for a part of the window. */
    public static final TargetSize PART = new TargetSize(900);
}
