package io.github.lookalike.match;

/**
 * Two pictures laid over each other as well as they fit.
 *
 * @param map from places in the inner one to places in the outer one
 * @param swapped whether the inner one is the second picture of the pair
 * @param score correlation of their local contrasts, −1 to 1, around the place where one was painted over
 * @param inner the luma of the picture that shows less of the scene
 * @param outer that of the other one
 */
record Overlay(Affine map, boolean swapped, double score, LumaGrid inner, LumaGrid outer) {

    /** The map from places in the first picture of the pair to places in the second. */
    Affine forward() {
        return swapped ? map.inverse() : map;
    }

    /** What the outer picture shows in the places of the inner one; NaN beyond its edges. */
    LumaGrid seen() {
        return map.equals(Affine.IDENTITY) ? outer : outer.seenThrough(map);
    }
}
