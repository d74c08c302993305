package io.github.lookalike.match;

import io.github.lookalike.api.Turn;

/**
 * What a second look saw.
 *
 * @param turn how the second was turned to lie as the first
 */
record Observation(Turn turn, Overlay overlay, OverlayResidual differences) {

    /**
     * How far they lie from where one is, or both are, a picture within a picture: the farthest corner in shares of the side;
     * not a number where neither has one in it.
     */
    double offInset(Planes first, Planes second) {
        return Frames.within(first, second.turned(turn)).stream()
                .mapToDouble(map -> map.inverse().then(overlay.forward()).displacement())
                .min()
                .orElse(Double.NaN);
    }
}
