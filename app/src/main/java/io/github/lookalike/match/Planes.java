package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/**
 * A miniature so turned, made ready for the second look.
 *
 * @param page whether it looks like a page
 * @param luma as it is
 * @param fine its luma normalised, half as many columns and rows
 * @param coarse a quarter as many
 */
record Planes(Miniature miniature, Turn turn, boolean page, Grid luma, Grid fine, Grid coarse) {

    static Planes of(Miniature miniature) {
        return of(miniature, Turn.NONE, Page.like(miniature), Grid.luma(miniature));
    }

    /** These planes, not turned yet, so turned. */
    Planes turned(Turn by) {
        return by == Turn.NONE
                ? this
                : new Planes(miniature, by, page, luma.turned(by), fine.turned(by), coarse.turned(by));
    }

    /** What this picture shows at the places the map leads to. */
    Planes seenThrough(Affine map) {
        return map.equals(Affine.IDENTITY) ? this : of(miniature, turn, page, luma.seenThrough(map));
    }

    private static Planes of(Miniature miniature, Turn turn, boolean page, Grid luma) {
        Grid fine = luma.normalised();
        return new Planes(miniature, turn, page, luma, fine, fine.halved());
    }
}
