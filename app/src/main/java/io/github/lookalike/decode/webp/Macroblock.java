package io.github.lookalike.decode.webp;

/** The macroblock that is being read: 16 × 16 luma samples, 8 × 8 of each colour difference. */
final class Macroblock {

    /** Ways to predict a whole block (RFC 6386, 8.2); the last one is for luma alone. */
    static final int DC = 0;

    static final int VERTICAL = 1;
    static final int HORIZONTAL = 2;
    static final int TRUE_MOTION = 3;
    static final int BY_SUBBLOCKS = 4;

    int segment;
    /** Whether the partition of tokens has none for it. */
    boolean withoutTokens;

    int lumaMode;
    int colourMode;
    /** How each of the 16 luma subblocks is predicted, when they are predicted one by one. */
    final int[] subblockModes = new int[16];
    /** Blocks of 16 coefficients in rows: 16 of luma, 4 and 4 of the colour differences, the averages of luma. */
    final short[] coefficients = new short[25 * 16];
    /** How many coefficients each of the first 24 blocks has, with zeros before the last: 0 for none. */
    final int[] counts = new int[24];

    boolean bySubblocks() {
        return lumaMode == BY_SUBBLOCKS;
    }
}
