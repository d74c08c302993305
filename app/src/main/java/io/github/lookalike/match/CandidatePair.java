package io.github.lookalike.match;

import io.github.lookalike.scan.IndexedPicture;
import java.util.List;

/**
 * Two pictures worth a second look.
 *
 * @param hints the nearest first, at least one
 */
record CandidatePair(IndexedPicture first, IndexedPicture second, List<CandidateHint> hints) {

    CandidatePair {
        hints = List.copyOf(hints);
    }

    int distance() {
        return hints.get(0).distance();
    }
}
