package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.Nullable;

/** Turns levels into coefficients (H.265 8.6.4.2) for one block at a time. */
final class Scaling {

    private static final int[] STEPS = {40, 45, 51, 57, 64, 72};
    private static final int FLAT = 16;

    private final @Nullable ScalingLists lists;
    private final SequenceParameters sequence;

    private int @Nullable [] factors;
    private long factor;
    private long rounding;
    private int shift;
    private boolean lossless;

    Scaling(SequenceParameters sequence, PictureParameters picture) {
        this.sequence = sequence;
        ScalingLists own = picture.scalingLists;
        lists = sequence.scalingLists == null ? null : own == null ? sequence.scalingLists : own;
    }

    void begin(TransformBlock block, boolean skipped) {
        lossless = block.lossless;
        factor = (long) STEPS[block.quantization % 6] << (block.quantization / 6);
        factors = null;
        if (lists != null && (!skipped || block.log2 == 2)) {
            factors = lists.factors(block.log2, block.component);
        } else {
            factor *= FLAT;
        }
        shift = sequence.bits(block.component) + block.log2 - 5;
        rounding = 1L << (shift - 1);
    }

    /** The coefficient of a level at a place of the block, within 16 bits. */
    int coefficient(int level, int place) {
        if (lossless) {
            return level;
        }
        long scale = factors == null ? factor : factor * factors[place];
        long value = (level * scale + rounding) >> shift;
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }
}
