package io.github.lookalike.match;

import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.util.Collection;
import java.util.Map;

/** Where the miniatures of indexed pictures are had from. */
@FunctionalInterface
public interface Miniatures {

    /** The miniatures of these pictures by their ids; one that is not there is left out. */
    Map<Long, Miniature> of(Collection<IndexedPicture> pictures);
}
