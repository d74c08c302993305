package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture at a size.
 *
 * @param page of a document, or frame of an animation, from 0
 * @param part of the picture in its own pixels; absent for all of it
 */
public record Wanted(Path path, TargetSize size, int page, Optional<Rectangle> part) {

    /** Small, for lists. */
    public static final TargetSize THUMBNAIL = new TargetSize(128);

    /** Large enough for a part of the window. */
    public static final TargetSize PART = new TargetSize(900);

    /** The first page. */
    public Wanted(Path path, TargetSize size) {
        this(path, size, 0);
    }

    /** All of a page. */
    public Wanted(Path path, TargetSize size, int page) {
        this(path, size, page, Optional.empty());
    }

    /** A part of a picture pixel by pixel. */
    static Wanted part(Path path, Rectangle part) {
        return new Wanted(path, TargetSize.FULL, 0, Optional.of(part));
    }
}
