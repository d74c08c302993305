package io.github.lookalike.decoder.hevc;

/** Tables for one of the three orders in which coefficients are written (H.265 6.5 and 9.3.4.2.5). */
final class ResidualScan {

    /** Table 9-50: contexts of the coefficients of 4×4 blocks, row by row. */
    private static final byte[] SMALL_CONTEXTS = {0, 1, 4, 5, 2, 3, 4, 5, 6, 6, 8, 8, 7, 7, 8, 8};

    private static final ResidualScan[] ALL = {
        new ResidualScan(Scan.DIAGONAL), new ResidualScan(Scan.HORIZONTAL), new ResidualScan(Scan.VERTICAL)
    };

    final int order;

    /** By step: {@code y * 4 + x} in a sub-block. */
    final byte[] places;
    /** By {@code y * 4 + x}: the step. */
    final byte[] steps;
    /** By size of the block in sub-blocks, as a power of two, and step: {@code y * side + x} of a sub-block. */
    final byte[][] subBlocks = new byte[4][];

    final byte[][] subBlockSteps = new byte[4][];
    /** By which neighbours (1 right, 2 below) have coefficients, and step: what is added to a context. */
    final byte[][] contexts = new byte[4][16];
    /** By step: contexts in a block of 4×4. */
    final byte[] smallContexts = new byte[16];

    private ResidualScan(int order) {
        this.order = order;
        places = Scan.of(order, 2);
        steps = inverse(places);
        for (int log2 = 0; log2 < 4; log2++) {
            subBlocks[log2] = Scan.of(order, log2);
            subBlockSteps[log2] = inverse(subBlocks[log2]);
        }
        for (int step = 0; step < 16; step++) {
            int x = places[step] & 3;
            int y = places[step] >> 2;
            smallContexts[step] = SMALL_CONTEXTS[places[step]];
            contexts[0][step] = (byte) (x + y == 0 ? 2 : x + y < 3 ? 1 : 0);
            contexts[1][step] = (byte) Math.max(0, 2 - y);
            contexts[2][step] = (byte) Math.max(0, 2 - x);
            contexts[3][step] = 2;
        }
    }

    /** The order for a block (7.4.9.11): small blocks are read across the direction they were predicted in. */
    static ResidualScan of(TransformBlock block, ChromaFormat format) {
        boolean small = block.log2 == 2 || (block.log2 == 3 && (!block.chroma() || format == ChromaFormat.FULL));
        if (small && block.mode >= 6 && block.mode <= 14) {
            return ALL[Scan.VERTICAL];
        }
        return ALL[small && block.mode >= 22 && block.mode <= 30 ? Scan.HORIZONTAL : Scan.DIAGONAL];
    }

    private static byte[] inverse(byte[] places) {
        byte[] steps = new byte[places.length];
        for (int step = 0; step < places.length; step++) {
            steps[places[step]] = (byte) step;
        }
        return steps;
    }
}
