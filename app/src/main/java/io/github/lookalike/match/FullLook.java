package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/** Measures, sample by sample, what differs between two pictures: what a proof that one is redundant stands on. */
@FunctionalInterface
public interface FullLook {

    /**
     * What differs between the first and the second, so turned; nothing when one cannot be read whole and sound any more.
     */
    Optional<FullDifference> compare(IndexedPicture first, IndexedPicture second, Turn turn);
}
