package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;

/** Lays two pages that lie differently over each other once more, larger than miniatures are, and compares what they show. */
final class Moved {

    /** Columns and rows: a word of a page keeps its place. */
    private static final int SIDE = 256;

    private static final int STEPS = 8;

    private Moved() {}

    /**
     * What differs in the part that both show; light and colour do not count.
     *
     * @param second so turned that it lies as the first
     * @param map from places in the first to about those in the second
     */
    static CloserLook.Change change(Pixels first, Pixels second, Affine map, boolean printed) {
        LumaGrid one = LumaGrid.luma(first, SIDE);
        LumaGrid other = LumaGrid.luma(second, SIDE);
        LumaGrid seen = other.seenThrough(Alignment.refine(one.normalised(), other.normalised(), map, STEPS));
        byte[] shown = new byte[SIDE * SIDE];
        byte[] beside = new byte[SIDE * SIDE];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = (byte) (one.values()[i] + 0.5f);
            // Where the second ends nothing differs.
            beside[i] = Float.isNaN(seen.values()[i]) ? shown[i] : (byte) (seen.values()[i] + 0.5f);
        }
        return Tiles.change(Raster.ofLuma(SIDE, shown), Raster.ofLuma(SIDE, beside), true, printed);
    }
}
