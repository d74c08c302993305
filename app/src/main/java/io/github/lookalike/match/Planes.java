package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/**
 * A miniature so turned, made ready for the second look.
 *
 * @param page whether it looks like a page
 * @param coloured whether it has colours of its own, see {@link ColourComparison#ownColours}
 * @param luma as it is
 * @param fine its luma normalised, half as many columns and rows
 * @param coarse a quarter as many
 */
record Planes(
        Miniature miniature, Turn turn, boolean page, boolean coloured, LumaGrid luma, LumaGrid fine, LumaGrid coarse) {

    static Planes of(Miniature miniature) {
        boolean coloured = ColourComparison.ownColours(miniature);
        return of(miniature, Turn.NONE, PageSaliency.like(miniature), coloured, LumaGrid.luma(miniature));
    }

    /** These planes, not turned yet, so turned. */
    Planes turned(Turn by) {
        return by == Turn.NONE
                ? this
                : new Planes(miniature, by, page, coloured, luma.turned(by), fine.turned(by), coarse.turned(by));
    }

    /** What this picture shows at the places the map leads to. */
    Planes seenThrough(Affine map) {
        return map.equals(Affine.IDENTITY) ? this : of(miniature, turn, page, coloured, luma.seenThrough(map));
    }

    private static Planes of(Miniature miniature, Turn turn, boolean page, boolean coloured, LumaGrid luma) {
        LumaGrid fine = luma.normalised();
        return new Planes(miniature, turn, page, coloured, luma, fine, fine.halved());
    }
}
