package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.util.OptionalDouble;

/** Compares two pictures in full, where their miniatures cannot tell two pages of one form. */
@FunctionalInterface
public interface CloserLook {

    /**
     * The share of the area in which the second, so turned, shows something else than the first, 0 to 1; empty when one
     * of them cannot be read any more.
     */
    OptionalDouble changed(IndexedPicture first, IndexedPicture second, Turn turn);
}
