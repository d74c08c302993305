package io.github.lookalike.decoder.hevc;

/**
 * How strongly the edges of blocks are smoothed.
 *
 * @param disabled whether they are not
 * @param beta what is added to the quantization parameter for the limit β: an even number
 * @param tc what is added to it for the limit tC: an even number
 */
record DeblockingParameters(boolean disabled, int beta, int tc) {

    static final DeblockingParameters USUAL = new DeblockingParameters(false, 0, 0);

    static DeblockingParameters read(BitReader in) throws HevcException {
        if (in.flag()) {
            return new DeblockingParameters(true, 0, 0);
        }
        int beta = 2 * in.signed(-6, 6, "beta_offset_div2");
        return new DeblockingParameters(false, beta, 2 * in.signed(-6, 6, "tc_offset_div2"));
    }
}
