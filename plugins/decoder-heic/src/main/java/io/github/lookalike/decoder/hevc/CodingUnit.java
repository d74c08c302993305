package io.github.lookalike.decoder.hevc;

/** The coding unit that is being decoded; one object for all, filled anew each time. */
final class CodingUnit {

    int x;
    int y;
    /** Rows and columns, as a power of two. */
    int log2;

    /** Whether its residuals are written as they are. */
    boolean lossless;

    /** Whether it has four predictions, one for each quarter. */
    boolean quartered;

    final int[] lumaModes = new int[4];
    final int[] chromaModes = new int[4];
    /** Whether chroma is predicted by the mode of luma, because it says so. */
    final boolean[] derived = new boolean[4];

    /** The quarter with a place; 0 where there are none. */
    int quarter(int placeX, int placeY) {
        if (!quartered) {
            return 0;
        }
        int half = 1 << (log2 - 1);
        return (placeY - y >= half ? 2 : 0) + (placeX - x >= half ? 1 : 0);
    }
}
