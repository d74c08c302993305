package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import java.util.Comparator;

/**
 * Why two pictures may be similar.
 *
 * @param distance of the two fingerprints, in bits
 * @param turn how the second must be turned to lie as the first
 * @param start about where the places of the first's content lie in the second's, so turned
 */
record CandidateHint(int distance, Turn turn, Affine start) {

    /** The same for the second picture as the first. */
    CandidateHint swapped() {
        Affine back = start.equals(Affine.IDENTITY)
                ? start
                : Frames.unturned(turn).inverse().then(start.inverse()).then(Frames.unturned(turn));
        return new CandidateHint(distance, turn.inverse(), back);
    }

    /** The nearest first; of equals the simplest. */
    static final Comparator<CandidateHint> NEAREST = Comparator.comparingInt(CandidateHint::distance)
            .thenComparing(CandidateHint::turn)
            .thenComparingDouble(hint -> hint.start().displacement())
            .thenComparingDouble(hint -> hint.start().x0())
            .thenComparingDouble(hint -> hint.start().y0());
}
