package io.github.lookalike.decode.jpeg;

import java.util.Arrays;

/** The samples of one component, reduced: each block of 8 × 8 becomes {@code edge} × {@code edge}. */
final class Channel {

    /** No sample is so far from middle grey, or is black if it is. */
    private static final int ABOVE_ALL = 4096;

    final Frame.Component component;
    /** Samples along a block's side: 1, 2, 4 or 8. */
    final int edge;
    /** Columns and rows that the component really has at full size. */
    final int fullWidth;

    final int fullHeight;
    private final double trueWidth;
    private final double trueHeight;
    /** Blocks a row and rows of blocks, with those that fill up the last MCU. */
    final int blocksWide;

    final int blocksHigh;
    final int stride;
    final byte[] samples;

    /** The last DC value. */
    int prediction;
    /** Whether a scan brought samples. */
    boolean seen;

    Channel(Frame frame, Frame.Component component, int edge) {
        this.component = component;
        this.edge = edge;
        int across = frame.horizontalMost();
        int down = frame.verticalMost();
        this.fullWidth = (frame.width() * component.horizontal() + across - 1) / across;
        this.fullHeight = (frame.height() * component.vertical() + down - 1) / down;
        this.trueWidth = (double) frame.width() * component.horizontal() / across;
        this.trueHeight = (double) frame.height() * component.vertical() / down;
        this.blocksWide = ceil(frame.width(), 8 * across) * component.horizontal();
        this.blocksHigh = ceil(frame.height(), 8 * down) * component.vertical();
        this.stride = blocksWide * edge;
        this.samples = new byte[Math.multiplyExact(stride, blocksHigh * edge)];
        Arrays.fill(samples, (byte) 128);
    }

    /** Blocks a row that hold something of the picture. */
    int realBlocksWide() {
        return ceil(fullWidth, 8);
    }

    /** Rows of blocks that hold something of the picture. */
    int realBlocksHigh() {
        return ceil(fullHeight, 8);
    }

    /** Columns of the reduced component. */
    int width() {
        return ceil(fullWidth * edge, 8);
    }

    /** Rows of the reduced component. */
    int height() {
        return ceil(fullHeight * edge, 8);
    }

    /** How much of the reduced columns, or else rows, lies in the picture: 1 unless the last one reaches beyond it. */
    double share(boolean across) {
        return across ? trueWidth * edge / 8 / width() : trueHeight * edge / 8 / height();
    }

    /** Whether a block reaches beyond the picture within one of its samples. */
    boolean isPartial(int column, int row) {
        int span = 8 / edge;
        return (fullWidth % span != 0 && column == fullWidth / 8) || (fullHeight % span != 0 && row == fullHeight / 8);
    }

    /** Stores the sample of a block that has but one. */
    void put(int column, int row, float distance) {
        samples[row * stride + column] = sample(rounded(distance));
    }

    /**
     * Stores the samples of a block.
     *
     * @param block row-major distances to middle grey
     * @param side their number along a side: {@link #edge}, or 8 to average those that lie in the picture
     */
    void put(int column, int row, float[] block, int side) {
        int span = side / edge;
        int at = row * edge * stride + column * edge;
        if (span == 1) {
            putAll(at, block);
            return;
        }
        for (int y = 0; y < edge; y++, at += stride) {
            for (int x = 0; x < edge; x++) {
                float distance = average(block, x * span, y * span, fullWidth - column * 8, fullHeight - row * 8);
                samples[at + x] = sample(rounded(distance));
            }
        }
    }

    private void putAll(int at, float[] block) {
        int first = at;
        for (int from = 0; from < edge * edge; from += edge, first += stride) {
            for (int x = 0; x < edge; x++) {
                samples[first + x] = sample(rounded(block[from + x]));
            }
        }
    }

    /**
     * As {@link Math#round(float)} rounds what may become a sample, at a third of the time on Java 17: cutting off rounds a
     * positive number down, and what was negative before is black as well.
     */
    private static int rounded(float distance) {
        return (int) (distance + (ABOVE_ALL + 0.5)) - ABOVE_ALL;
    }

    private float average(float[] block, int left, int top, int realWidth, int realHeight) {
        int span = 8 / edge;
        int right = Math.max(left + 1, Math.min(left + span, realWidth));
        int bottom = Math.max(top + 1, Math.min(top + span, realHeight));
        float sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += block[y * 8 + x];
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    static int ceil(int length, int unit) {
        return (length + unit - 1) / unit;
    }

    /** A sample from its distance to middle grey. */
    static byte sample(int value) {
        int shifted = value + 128;
        return (byte) ((shifted & ~255) == 0 ? shifted : shifted < 0 ? 0 : 255);
    }
}
