package io.github.lookalike.decoder.hevc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is added to the prediction of a block (H.265 8.6.2): made from its coefficients, and kept for the chroma of the block. */
final class Residuals {

    private static final int MOST = 32 * 32;

    private final SequenceParameters sequence;
    private final InverseTransform transform = new InverseTransform();
    private final int[] values = new int[MOST];

    /** Those of luma, as long as chroma may be predicted from them. */
    private final int[] luma = new int[MOST];

    Residuals(SequenceParameters sequence) {
        this.sequence = sequence;
    }

    /** Adds the residuals of coefficients to samples. */
    void add(TransformBlock block, Coefficients coefficients, Samples samples) {
        if (constant(block, coefficients)) {
            int value = InverseTransform.constant(coefficients.values[0], samples.bits);
            addConstant(value, block, samples);
        } else {
            make(block, coefficients);
            addValues(block, samples);
        }
    }

    /** Keeps the residuals of a luma block for the blocks of chroma; null stands for a block without. */
    void keepLuma(TransformBlock block, @Nullable Coefficients coefficients) {
        int count = 1 << (2 * block.log2);
        if (coefficients == null) {
            Arrays.fill(luma, 0, count, 0);
        } else {
            make(block, coefficients);
            System.arraycopy(values, 0, luma, 0, count);
        }
    }

    /** Adds residuals of chroma that are partly those of luma, by eighths (7.3.8.12, 8.6.6). */
    void addCross(TransformBlock block, @Nullable Coefficients coefficients, int eighths, Samples samples) {
        int count = 1 << (2 * block.log2);
        if (coefficients == null) {
            Arrays.fill(values, 0, count, 0);
        } else {
            make(block, coefficients);
        }
        for (int i = 0; i < count; i++) {
            values[i] += (eighths * (luma[i] << sequence.chromaBits >> sequence.lumaBits)) >> 3;
        }
        addValues(block, samples);
    }

    private static boolean constant(TransformBlock block, Coefficients coefficients) {
        boolean sine = block.log2 == 2 && !block.chroma();
        return coefficients.constant() && !coefficients.skipped && !block.lossless && !sine;
    }

    private void make(TransformBlock block, Coefficients coefficients) {
        int bits = sequence.bits(block.component);
        if (block.lossless || coefficients.skipped) {
            plain(block, coefficients, bits);
        } else if (block.log2 == 2 && !block.chroma()) {
            transform.sine(coefficients, bits, values);
        } else {
            transform.cosine(coefficients, block.log2, bits, values);
        }
    }

    private void plain(TransformBlock block, Coefficients coefficients, int bits) {
        int count = 1 << (2 * block.log2);
        System.arraycopy(coefficients.values, 0, values, 0, count);
        if (sequence.range.rotated() && block.log2 == 2) {
            turn();
        }
        if (!block.lossless) {
            int up = 5 + block.log2;
            int down = 20 - bits;
            int rounding = 1 << (down - 1);
            for (int i = 0; i < count; i++) {
                values[i] = ((values[i] << up) + rounding) >> down;
            }
        }
        if (sequence.range.implicitDifferences()) {
            addUp(block);
        }
    }

    private void turn() {
        for (int i = 0; i < 8; i++) {
            int swapped = values[i];
            values[i] = values[15 - i];
            values[15 - i] = swapped;
        }
    }

    /** Straight predictions are coded as differences along their direction (8.6.5, 8.6.8). */
    private void addUp(TransformBlock block) {
        int count = 1 << (2 * block.log2);
        int side = block.side();
        if (block.mode == Intra.VERTICAL) {
            for (int i = side; i < count; i++) {
                values[i] += values[i - side];
            }
        } else if (block.mode == Intra.HORIZONTAL) {
            for (int i = 0; i < count; i++) {
                values[i] += (i & side - 1) == 0 ? 0 : values[i - 1];
            }
        }
    }

    private void addValues(TransformBlock block, Samples samples) {
        short[] to = samples.values;
        int[] residuals = values;
        int side = block.side();
        int greatest = samples.greatest();
        int from = 0;
        for (int y = 0; y < side; y++) {
            int at = (block.y + y) * samples.stride() + block.x;
            for (int x = 0; x < side; x++) {
                int sum = to[at + x] + residuals[from + x];
                to[at + x] = (short) Math.max(0, Math.min(greatest, sum));
            }
            from += side;
        }
    }

    private static void addConstant(int value, TransformBlock block, Samples samples) {
        short[] to = samples.values;
        int side = block.side();
        int greatest = samples.greatest();
        for (int y = 0; y < side; y++) {
            int at = (block.y + y) * samples.stride() + block.x;
            for (int x = 0; x < side; x++) {
                to[at + x] = (short) Math.max(0, Math.min(greatest, to[at + x] + value));
            }
        }
    }
}
