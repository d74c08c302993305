package io.github.lookalike.match;

/**
 * Two pictures laid over each other as well as they fit.
 *
 * @param map from places in the inner one to places in the outer one
 * @param swapped whether the inner one is the second picture of the pair
 * @param score correlation of their local contrasts, −1 to 1
 * @param inner the luma of the picture that shows less of the scene
 * @param outer what the other one shows in the same places; NaN beyond its edges
 */
record Overlay(Affine map, boolean swapped, double score, Grid inner, Grid outer) {

    /** The map from places in the first picture of the pair to places in the second. */
    Affine forward() {
        return swapped ? map.inverse() : map;
    }
}
