package io.github.lookalike.decode.jpeg;

import java.util.Arrays;

/** The quantised coefficients of a channel, collected over the scans of a progressive frame. */
final class Coefficients {

    /** How many are kept of each block: DC alone, or all 64 in zig-zag order. */
    final int kept;

    final short[] values;
    /** The lowest bit of DC that scans have brought, −1 before the first. */
    int dcLow = -1;

    private final Channel channel;
    private final int[] steps;

    Coefficients(Channel channel, int[] steps) {
        this.channel = channel;
        this.steps = steps;
        this.kept = channel.edge == 1 ? 1 : 64;
        this.values = new short[Math.multiplyExact(channel.blocksWide * channel.blocksHigh, kept)];
    }

    /** Where the coefficients of a block begin. */
    int at(int column, int row) {
        return (row * channel.blocksWide + column) * kept;
    }

    /**
     * The error (root of the mean square) that the missing low bits of DC make in a block's average, when the middle of
     * what they can be is taken for them.
     */
    double dcError() {
        return Math.sqrt(((1 << (2 * dcLow)) - 1) / 12.0) * steps[0] / 8;
    }

    /** Turns what was collected into the samples of the channel. */
    void makeSamples() {
        if (kept == 1) {
            makeAverages();
            return;
        }
        Fold fold = new Fold(steps, channel.edge);
        Fold full = new Fold(steps, 8);
        float[] sums = new float[64];
        for (int row = 0; row < channel.realBlocksHigh(); row++) {
            for (int column = 0; column < channel.realBlocksWide(); column++) {
                Fold wanted = channel.isPartial(column, row) ? full : fold;
                sum(at(column, row), wanted, sums);
                CosineTransform.apply(sums, wanted.edge);
                channel.put(column, row, sums, wanted.edge);
            }
        }
    }

    /**
     * What lies beyond the picture in the blocks on its border counts, as DC alone cannot tell it from the picture;
     * encoders repeat the last column and row there. Holding these blocks near their neighbours was measured to be worse.
     */
    private void makeAverages() {
        int middle = ((1 << dcLow) - 1) * steps[0] + 8 + (128 << 4);
        int doubled = 2 * steps[0];
        byte[] samples = channel.samples;
        for (int i = 0; i < values.length; i++) {
            samples[i] = (byte) Math.max(0, Math.min(255, (values[i] * doubled + middle) >> 4));
        }
    }

    private void sum(int from, Fold fold, float[] sums) {
        Arrays.fill(sums, 0, fold.edge * fold.edge, 0);
        for (int k = 0; k < 64; k++) {
            if (values[from + k] != 0) {
                sums[fold.targets[k]] += fold.weights[k] * values[from + k];
            }
        }
    }
}
