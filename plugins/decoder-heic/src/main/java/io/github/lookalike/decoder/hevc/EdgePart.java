package io.github.lookalike.decoder.hevc;

/** Four luma samples along an edge, and what the filter must know of the blocks on both sides; one object for all. */
final class EdgePart {

    /** The first sample after the edge, in luma samples. */
    int x;

    int y;
    /** Whether the edge is the left side of a block rather than its upper one. */
    boolean vertical;

    /** The mean of the quantization parameters on both sides. */
    int quantization;

    DeblockingParameters parameters = DeblockingParameters.USUAL;

    /** Whether the samples before the edge stay as they are. */
    boolean keepBefore;
    /** Whether the samples after the edge stay as they are. */
    boolean keepAfter;
}
