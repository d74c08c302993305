package io.github.lookalike.decoder.hevc;

/**
 * Sizes of blocks as powers of two.
 *
 * @param coding the smallest coding block, 3 to 6
 * @param tree the coding tree block, 4 to 6
 * @param transform the smallest transform block
 * @param greatestTransform the greatest transform block
 * @param depth how often the transform tree of an intra coding unit may be split
 */
record BlockSizes(int coding, int tree, int transform, int greatestTransform, int depth) {

    BlockSizes {
        if (tree < 4 || tree > 6 || transform >= coding || greatestTransform > Math.min(tree, 5)) {
            throw new IllegalArgumentException("coding blocks 2^" + coding + " to 2^" + tree + ", transform blocks 2^"
                    + transform + " to 2^" + greatestTransform);
        }
    }

    /** The part of a sequence parameter set (H.265 7.3.2.2.1). */
    static BlockSizes read(BitReader in) throws HevcException {
        int coding = in.unsigned(3, 6, "log2_min_luma_coding_block_size");
        int tree = in.unsigned(coding, 6, "CtbLog2SizeY");
        int transform = in.unsigned(2, 5, "log2_min_luma_transform_block_size");
        int greatest = in.unsigned(transform, 5, "MaxTbLog2SizeY");
        in.unsigned(0, 4, "max_transform_hierarchy_depth_inter");
        int depth = in.unsigned(0, 4, "max_transform_hierarchy_depth_intra");
        try {
            return new BlockSizes(coding, tree, transform, greatest, depth);
        } catch (IllegalArgumentException impossible) {
            throw new HevcException("Impossible sizes of blocks: " + impossible.getMessage(), impossible);
        }
    }
}
