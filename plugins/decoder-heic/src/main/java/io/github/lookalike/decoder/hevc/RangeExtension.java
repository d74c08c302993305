package io.github.lookalike.decoder.hevc;

/**
 * What the format range extensions change in a sequence (H.265 7.3.2.2.2).
 *
 * @param rotated 4×4 blocks without transform are turned by half
 * @param skipContext blocks without transform have a context of their own for significant coefficients
 * @param implicitDifferences horizontally and vertically predicted blocks without transform are coded as differences
 * @param unsmoothed reference samples are not smoothed
 * @param adaptiveRice the binarization of coefficients follows those before
 * @param alignedBypass bypass decoding begins with a full range
 */
record RangeExtension(
        boolean rotated,
        boolean skipContext,
        boolean implicitDifferences,
        boolean unsmoothed,
        boolean adaptiveRice,
        boolean alignedBypass) {

    static final RangeExtension NONE = new RangeExtension(false, false, false, false, false, false);

    static RangeExtension read(BitReader in) throws HevcException {
        boolean rotated = in.flag();
        boolean skipContext = in.flag();
        boolean implicitDifferences = in.flag();
        in.bit(); // explicit_rdpcm_enabled_flag is for blocks predicted from other pictures
        if (in.flag()) {
            throw HevcException.unsupported("HEVC with extended precision (16 bits a sample) is not read");
        }
        boolean unsmoothed = in.flag();
        in.bit(); // high_precision_offsets_enabled_flag is for weighted prediction
        return new RangeExtension(rotated, skipContext, implicitDifferences, unsmoothed, in.flag(), in.flag());
    }
}
