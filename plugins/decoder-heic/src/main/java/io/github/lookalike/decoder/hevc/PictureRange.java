package io.github.lookalike.decoder.hevc;

import java.util.List;

/**
 * What the format range extensions change in a picture (H.265 7.3.2.3.2).
 *
 * @param greatestSkipped size of the greatest block without transform, as a power of two
 * @param crossComponent whether residuals of chroma may be predicted from those of luma
 * @param offsetDepth how often a coding tree block is split until a block may have its own chroma offsets
 * @param offsets the chroma offsets a coding unit may choose from; none where it may not
 * @param lumaOffsetShift offsets of sample adaptive offset in luma are shifted left by this
 * @param chromaOffsetShift the same in chroma
 */
record PictureRange(
        int greatestSkipped,
        boolean crossComponent,
        int offsetDepth,
        List<ChromaOffsets> offsets,
        int lumaOffsetShift,
        int chromaOffsetShift) {

    static final PictureRange NONE = new PictureRange(2, false, 0, List.of(), 0, 0);

    private static final int MOST_OFFSETS = 6;

    PictureRange {
        offsets = List.copyOf(offsets);
    }

    static PictureRange read(BitReader in, boolean transformSkip) throws HevcException {
        int greatest = transformSkip ? in.unsigned(2, 5, "Log2MaxTransformSkipSize") : 2;
        boolean crossComponent = in.flag();
        int depth = 0;
        ChromaOffsets[] offsets = {};
        if (in.flag()) {
            depth = in.unsigned(0, 3, "diff_cu_chroma_qp_offset_depth");
            offsets = new ChromaOffsets[in.unsigned(1, MOST_OFFSETS, "chroma_qp_offset_list_len_minus1 + 1")];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = ChromaOffsets.read(in);
            }
        }
        int luma = in.unsigned(0, 2, "log2_sao_offset_scale_luma");
        int chroma = in.unsigned(0, 2, "log2_sao_offset_scale_chroma");
        return new PictureRange(greatest, crossComponent, depth, List.of(offsets), luma, chroma);
    }
}
