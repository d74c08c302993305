package io.github.lookalike.match;

import io.github.lookalike.api.Turn;

/**
 * What a second look saw.
 *
 * @param turn how the second was turned to lie as the first
 */
record Observation(Turn turn, Overlay overlay, OverlayResidual differences) {

    /** Nearer than this to where a picture within a picture was found, in shares of the side, one lies there. */
    private static final double THERE = 0.08;

    /** Whether one of them lies within the other where that one has a picture in it: as much as it may be around it. */
    boolean within(Planes first, Planes second) {
        return Frames.within(first, second.turned(turn)).stream()
                .anyMatch(map -> map.inverse().then(overlay.forward()).displacement() < THERE);
    }
}
