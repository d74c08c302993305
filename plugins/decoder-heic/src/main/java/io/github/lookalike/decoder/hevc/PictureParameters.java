package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.Nullable;

/** A picture parameter set (H.265 7.3.2.3). */
final class PictureParameters {

    private static final int MOST_SETS = 64;

    final int id;
    final int sequence;
    final boolean dependentSlices;
    final boolean outputFlag;
    final int extraSliceBits;
    final boolean signHiding;
    final int quantization;
    final boolean transformSkip;
    /** Whether coding units may have their own quantization. */
    final boolean quantizationDeltas;
    /** How often a coding tree block is split until a block may have its own quantization. */
    final int quantizationDepth;

    final ChromaOffsets chromaOffsets;
    final boolean sliceChromaOffsets;
    final boolean lossless;
    final boolean tiled;
    final boolean wavefronts;
    final TileGrid tiles;
    final boolean filtersAcrossTiles;
    final boolean filtersAcrossSlices;
    final boolean deblockingOverride;
    final DeblockingParameters deblocking;
    final @Nullable ScalingLists scalingLists;
    final boolean sliceExtension;
    final PictureRange range;

    PictureParameters(BitReader in) throws HevcException {
        id = in.unsigned(0, MOST_SETS - 1, "pps_pic_parameter_set_id");
        sequence = in.unsigned(0, SequenceParameters.MOST_SETS - 1, "pps_seq_parameter_set_id");
        dependentSlices = in.flag();
        outputFlag = in.flag();
        extraSliceBits = in.bits(3);
        signHiding = in.flag();
        in.bit(); // cabac_init_present_flag has no meaning for intra slices
        in.unsigned(0, 14, "num_ref_idx_l0_default_active_minus1");
        in.unsigned(0, 14, "num_ref_idx_l1_default_active_minus1");
        quantization = 26 + in.signed(-74, 25, "init_qp_minus26");
        in.bit(); // constrained_intra_pred_flag: all is intra
        transformSkip = in.flag();
        quantizationDeltas = in.flag();
        quantizationDepth = quantizationDeltas ? in.unsigned(0, 3, "diff_cu_qp_delta_depth") : 0;
        chromaOffsets = ChromaOffsets.read(in);
        sliceChromaOffsets = in.flag();
        in.skip(2); // weighted prediction
        lossless = in.flag();
        tiled = in.flag();
        wavefronts = in.flag();
        tiles = tiled ? TileGrid.read(in) : TileGrid.ONE;
        filtersAcrossTiles = !tiled || in.flag();
        filtersAcrossSlices = in.flag();
        boolean control = in.flag();
        deblockingOverride = control && in.flag();
        deblocking = control ? DeblockingParameters.read(in) : DeblockingParameters.USUAL;
        scalingLists = in.flag() ? ScalingLists.read(in) : null;
        in.bit(); // lists_modification_present_flag
        in.unsigned(); // log2_parallel_merge_level_minus2
        sliceExtension = in.flag();
        range = in.flag() ? readExtensions(in, transformSkip) : PictureRange.NONE;
    }

    private static PictureRange readExtensions(BitReader in, boolean transformSkip) throws HevcException {
        boolean ranges = in.flag();
        in.skip(2);
        boolean screenContent = in.flag();
        in.skip(4);
        if (screenContent) {
            throw HevcException.unsupported("HEVC with the extensions for screen content is not read");
        }
        return ranges ? PictureRange.read(in, transformSkip) : PictureRange.NONE;
    }
}
