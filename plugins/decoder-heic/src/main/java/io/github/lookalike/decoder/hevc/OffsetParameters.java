package io.github.lookalike.decoder.hevc;

/**
 * The sample adaptive offset of one coding tree block (H.265 7.4.9.3.2).
 *
 * @param kinds by component: none, band or edge
 * @param details by component: the first band, or the direction of an edge
 * @param offsets four by component
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the parser and only read.
record OffsetParameters(int[] kinds, int[] details, int[][] offsets) {

    static final int NONE = 0;
    static final int BAND = 1;
    static final int EDGE = 2;

    static final OffsetParameters UNCHANGED = new OffsetParameters(new int[3], new int[3], new int[3][4]);
}
