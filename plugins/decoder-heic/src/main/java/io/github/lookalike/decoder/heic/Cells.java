package io.github.lookalike.decoder.heic;

/** One component of a picture as it is wanted, filled part by part in any order; mid-grey where no part lies. */
interface Cells {

    int MID_GREY = 128;

    /** Takes a part; what of it lies outside of the picture is left out. */
    void add(Part part);

    /** The cells row by row; shared. */
    byte[] samples();

    /**
     * Cells for parts of which a sample stands for so many columns and rows of luma, as a rule.
     *
     * @param across the cells of a row
     * @param down the cells of a column
     */
    static Cells of(Axis across, Axis down, int stepX, int stepY) {
        return across.isWhole(stepX) && down.isWhole(stepY)
                ? new CopiedCells(across, down)
                : new AveragedCells(across, down);
    }

    /** About how many bytes they take. */
    static long bytesFor(Axis across, Axis down) {
        return 5L * across.cells() * down.cells();
    }
}
