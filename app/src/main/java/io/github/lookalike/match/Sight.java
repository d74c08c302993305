package io.github.lookalike.match;

import io.github.lookalike.api.Turn;

/**
 * What a second look saw.
 *
 * @param turn how the second was turned to lie as the first
 */
record Sight(Turn turn, Overlay overlay, Differences differences) {}
