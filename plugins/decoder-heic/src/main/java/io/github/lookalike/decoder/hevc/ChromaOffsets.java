package io.github.lookalike.decoder.hevc;

/**
 * What is added to the quantization parameter of luma for the two chroma components.
 *
 * @param cb for Cb
 * @param cr for Cr
 */
record ChromaOffsets(int cb, int cr) {

    static final ChromaOffsets NONE = new ChromaOffsets(0, 0);

    private static final int MOST = 12;

    static ChromaOffsets read(BitReader in) throws HevcException {
        return new ChromaOffsets(
                in.signed(-MOST, MOST, "Offset of the quantization of Cb"),
                in.signed(-MOST, MOST, "Offset of the quantization of Cr"));
    }

    ChromaOffsets plus(ChromaOffsets other) {
        return new ChromaOffsets(cb + other.cb, cr + other.cr);
    }
}
