package io.github.lookalike.decoder.hevc;

/** Passes over what a stream says of the decoder it was made for: what is needed is asked of each tool by itself. */
final class ProfileTierLevel {

    private static final int PROFILE_BITS = 88;
    private static final int LEVEL_BITS = 8;
    private static final int MOST_SUB_LAYERS = 8;

    private ProfileTierLevel() {}

    /** {@code profile_tier_level(1, maxSubLayersMinus1)}, H.265 7.3.3. */
    static void skip(BitReader in, int subLayers) throws HevcException {
        in.skip(PROFILE_BITS + LEVEL_BITS);
        long bits = 0;
        for (int i = 0; i < subLayers; i++) {
            bits += in.flag() ? PROFILE_BITS : 0;
            bits += in.flag() ? LEVEL_BITS : 0;
        }
        if (subLayers > 0) {
            in.skip(2L * (MOST_SUB_LAYERS - subLayers));
        }
        in.skip(bits);
    }
}
