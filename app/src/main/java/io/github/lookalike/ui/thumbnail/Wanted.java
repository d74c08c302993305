package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.TargetSize;
import java.nio.file.Path;

/**
 * A picture at a size.
 *
 * @param page of a document, or frame of an animation, from 0
 */
public record Wanted(Path path, TargetSize size, int page) {

    /** Small, for lists. */
    public static final TargetSize THUMBNAIL = new TargetSize(128);

    /** Large enough for a part of the window. */
    public static final TargetSize PART = new TargetSize(900);

    /** The first page. */
    public Wanted(Path path, TargetSize size) {
        this(path, size, 0);
    }
}
