package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/**
 * A miniature so turned, made ready for the second look.
 *
 * @param luma as it is
 * @param fine its luma normalised, half as many columns and rows
 * @param coarse a quarter as many
 */
record Planes(Miniature miniature, Turn turn, Grid luma, Grid fine, Grid coarse) {

    static Planes of(Miniature miniature, Turn turn) {
        return of(miniature, turn, Grid.luma(miniature, turn));
    }

    /** What this picture shows at the places the map leads to. */
    Planes seenThrough(Affine map) {
        return of(miniature, turn, luma.seenThrough(map));
    }

    private static Planes of(Miniature miniature, Turn turn, Grid luma) {
        Grid fine = luma.normalised().halved();
        return new Planes(miniature, turn, luma, fine, fine.halved());
    }
}
