package io.github.lookalike.decoder.hevc;

/**
 * Where the context variables of each syntax element lie, and what they begin with in intra slices (H.265 9.3.2.2, tables 9-5
 * to 9-37, initType 0).
 */
final class Contexts {

    static final int SAO_MERGE = 0;
    static final int SAO_TYPE = 1;
    static final int SPLIT_CODING = 2;
    static final int LOSSLESS = 5;
    static final int PART_MODE = 6;
    static final int PREDICTED_MODE = 7;
    static final int CHROMA_MODE = 8;
    static final int SPLIT_TRANSFORM = 9;
    static final int CODED_LUMA = 12;
    static final int CODED_CHROMA = 14;
    static final int QUANTIZATION_DELTA = 19;
    static final int TRANSFORM_SKIP = 21;
    static final int LAST_X = 23;
    static final int LAST_Y = 41;
    static final int CODED_SUB_BLOCK = 59;
    static final int SIGNIFICANT = 63;
    static final int GREATER_1 = 107;
    static final int GREATER_2 = 131;
    static final int CHROMA_OFFSET = 137;
    static final int CHROMA_OFFSET_INDEX = 138;
    static final int CROSS_COMPONENT = 139;
    static final int CROSS_COMPONENT_SIGN = 147;

    private static final int[] INITIAL = {
        153, // sao_merge
        200, // sao_type_idx
        139, 141, 157, // split_cu_flag
        154, // cu_transquant_bypass_flag
        184, // part_mode
        184, // prev_intra_luma_pred_flag
        63, // intra_chroma_pred_mode
        153, 138, 138, // split_transform_flag
        111, 141, // cbf_luma
        94, 138, 182, 154, 154, // cbf_cb, cbf_cr
        154, 154, // cu_qp_delta_abs
        139, 139, // transform_skip_flag
        110, 110, 124, 125, 140, 153, 125, 127, 140, 109, 111, 143, 127, 111, 79, 108, 123,
        63, // last_sig_coeff_x_prefix
        110, 110, 124, 125, 140, 153, 125, 127, 140, 109, 111, 143, 127, 111, 79, 108, 123,
        63, // last_sig_coeff_y_prefix
        91, 171, 134, 141, // coded_sub_block_flag
        111, 111, 125, 110, 110, 94, 124, 108, 124, 107, 125, 141, 179, 153, // sig_coeff_flag
        125, 107, 125, 141, 179, 153, 125, 107, 125, 141, 179, 153, 125, 140, 139, 182, 182, 152, 136, 152, 136, 153,
        136, 139, 111, 136, 139, 111, 141, 111, // sig_coeff_flag without transform
        140, 92, 137, 138, 140, 152, 138, 139, 153, 74, 149, 92, // coeff_abs_level_greater1_flag
        139, 107, 122, 152, 140, 179, 166, 182, 140, 227, 122, 197, 138, 153, 136, 167, 152,
        152, // coeff_abs_level_greater2_flag
        154, // cu_chroma_qp_offset_flag
        154, // cu_chroma_qp_offset_idx
        154, 154, 154, 154, 154, 154, 154, 154, // log2_res_scale_abs_plus1
        154, 154, // res_scale_sign_flag
    };

    static final int COUNT = INITIAL.length;

    private Contexts() {}

    /**
     * Sets all states to those at the start of a slice (9.3.2.2, equations 9-4 to 9-7).
     *
     * @param states each as twice the index of its probability plus the more probable bin
     */
    static void initialize(byte[] states, int quantization) {
        int qp = Math.max(0, Math.min(51, quantization));
        for (int i = 0; i < COUNT; i++) {
            int slope = (INITIAL[i] >> 4) * 5 - 45;
            int offset = ((INITIAL[i] & 15) << 3) - 16;
            int state = Math.max(1, Math.min(126, ((slope * qp) >> 4) + offset));
            states[i] = (byte) (state <= 63 ? (63 - state) << 1 : ((state - 64) << 1) + 1);
        }
    }
}
