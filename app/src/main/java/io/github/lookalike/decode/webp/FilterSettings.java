package io.github.lookalike.decode.webp;

/**
 * How strongly the edges of blocks are smoothed (RFC 6386, 9.3 and 9.6).
 *
 * @param simple whether the simple filter is used, for luma alone
 * @param level 0 for none, up to 63
 * @param sharpness 0 to 7
 * @param intraChange what macroblocks of a key frame add to the level
 * @param subblockChange what those add that predict each subblock
 */
record FilterSettings(boolean simple, int level, int sharpness, int intraChange, int subblockChange) {

    private static final int CHANGES = 8;
    private static final int SUBBLOCKS = 4;

    static FilterSettings read(BoolDecoder in) {
        boolean simple = in.flag();
        int level = in.number(6);
        int sharpness = in.number(3);
        int[] changes = new int[CHANGES];
        boolean changing = in.flag();
        if (changing && in.flag()) {
            for (int i = 0; i < CHANGES; i++) {
                changes[i] = in.optional(6);
            }
        }
        return new FilterSettings(simple, level, sharpness, changes[0], changes[SUBBLOCKS]);
    }

    /** The level of a macroblock in a segment, 0 to 63. */
    int level(int ofSegment, boolean subblocks) {
        int changed = ofSegment + intraChange + (subblocks ? subblockChange : 0);
        return Math.max(0, Math.min(63, changed));
    }

    /** How far neighbours within a block may differ where an edge is smoothed (RFC 6386, 15.2). */
    int interiorLimit(int blockLevel) {
        int limit = blockLevel;
        if (sharpness > 0) {
            limit >>= sharpness > 4 ? 2 : 1;
            limit = Math.min(limit, 9 - sharpness);
        }
        return Math.max(1, limit);
    }
}
