package io.github.lookalike.decode.raster;

/** Gives a picture row by row, in the order in which the file has them. */
@FunctionalInterface
interface RowFiller {

    /**
     * Fills the next row with colours, {@code 0xAARRGGBB}.
     *
     * @throws java.nio.BufferUnderflowException when the file ends before that
     */
    void fill(int[] argb);
}
