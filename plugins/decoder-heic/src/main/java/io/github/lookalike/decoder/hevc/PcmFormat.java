package io.github.lookalike.decoder.hevc;

/**
 * Coding units whose samples are written as they are.
 *
 * @param lumaBits bits of a luma sample in the stream
 * @param chromaBits bits of a chroma sample in the stream
 * @param least size of the smallest such unit, as a power of two
 * @param greatest size of the greatest such unit, as a power of two
 * @param unfiltered whether neither deblocking nor sample adaptive offset changes them
 */
record PcmFormat(int lumaBits, int chromaBits, int least, int greatest, boolean unfiltered) {

    /** The part of a sequence parameter set (H.265 7.3.2.2.1), after its flag. */
    static PcmFormat read(BitReader in) throws HevcException {
        int lumaBits = in.bits(4) + 1;
        int chromaBits = in.bits(4) + 1;
        int least = in.unsigned(3, 5, "log2_min_pcm_luma_coding_block_size");
        int greatest = in.unsigned(least, 5, "Log2MaxIpcmCbSizeY");
        return new PcmFormat(lumaBits, chromaBits, least, greatest, in.flag());
    }
}
