package io.github.lookalike.decoder.hevc;

/**
 * What the stream says about its colours (the VUI of the sequence parameter set, H.265 annex E); code points are those of
 * ISO/IEC 23091-2.
 *
 * @param described whether the stream says it at all: where not, the range is limited and the others are 2 (unspecified)
 * @param fullRange whether luma goes from 0 to the greatest value; else black is 16 and white 235, times two for each bit beyond 8
 * @param primaries 1 for BT.709 and sRGB, 9 for BT.2020, 12 for Display P3, 2 for unspecified
 * @param transfer 13 for sRGB, 16 for PQ, 18 for HLG, 2 for unspecified
 * @param matrix 0 for GBR, 1 for BT.709, 5 and 6 for BT.601, 9 for BT.2020, 2 for unspecified
 */
public record VideoSignal(boolean described, boolean fullRange, int primaries, int transfer, int matrix) {

    /** A stream that says nothing. */
    static final VideoSignal UNSPECIFIED = new VideoSignal(false, false, 2, 2, 2);
}
