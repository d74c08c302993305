package io.github.lookalike.decode.jpeg;

import java.util.Arrays;

/** The quantised coefficients of a channel, collected over the scans of a progressive frame. */
final class Coefficients {

    /** How far the average of a block on the border may be from its neighbour's. */
    private static final int MOST_STEP = 16;

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

    private void makeAverages() {
        int middle = ((1 << dcLow) - 1) * steps[0];
        for (int i = 0; i < values.length; i++) {
            channel.samples[i] = Channel.sample((2 * values[i] * steps[0] + middle + 8) >> 4);
        }
        holdBorders();
    }

    /**
     * Holds blocks that reach beyond the picture near their neighbours: what lies beyond is whatever the encoder had, and
     * DC alone cannot tell it from the picture.
     */
    private void holdBorders() {
        int lastColumn = channel.realBlocksWide() - 1;
        int lastRow = channel.realBlocksHigh() - 1;
        for (int row = 0; channel.fullWidth % 8 != 0 && lastColumn > 0 && row <= lastRow; row++) {
            hold(at(lastColumn, row), at(lastColumn - 1, row));
        }
        for (int column = 0; channel.fullHeight % 8 != 0 && lastRow > 0 && column <= lastColumn; column++) {
            hold(at(column, lastRow), at(column, lastRow - 1));
        }
    }

    private void hold(int at, int neighbour) {
        int near = channel.samples[neighbour] & 0xff;
        int own = channel.samples[at] & 0xff;
        channel.samples[at] = (byte) Math.max(near - MOST_STEP, Math.min(near + MOST_STEP, own));
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
