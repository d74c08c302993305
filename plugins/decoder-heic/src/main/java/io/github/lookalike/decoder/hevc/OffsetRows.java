package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** A row of coding tree blocks whose samples change, beside a copy of what they were, with a row above and one below. */
final class OffsetRows {

    private final Samples samples;
    private final int blockWidth;
    private final int blockHeight;
    private final short[] copy;
    private final int[] byBand = new int[32];
    private final int[] bySigns = new int[5];
    private boolean held;
    private int top;
    private int bottom;

    OffsetRows(Samples samples, int treeLog2) {
        this.samples = samples;
        blockWidth = 1 << (treeLog2 - samples.shiftX);
        blockHeight = 1 << (treeLog2 - samples.shiftY);
        copy = new short[samples.width * (blockHeight + 2)];
    }

    /** Goes to a row that changes. */
    void hold(int row) {
        int width = samples.width;
        top = row * blockHeight;
        bottom = Math.min(samples.height, top + blockHeight);
        if (held) {
            System.arraycopy(copy, blockHeight * width, copy, 0, width);
        } else if (row > 0) {
            System.arraycopy(samples.values, (top - 1) * width, copy, 0, width);
        }
        int rows = Math.min(samples.height, bottom + 1) - top;
        System.arraycopy(samples.values, top * width, copy, width, rows * width);
        held = true;
    }

    /** Goes past a row that does not change. */
    void pass() {
        held = false;
    }

    void addByBand(int column, int first, int[] offsets) {
        Arrays.fill(byBand, 0);
        for (int i = 0; i < offsets.length; i++) {
            byBand[first + i & 31] = offsets[i];
        }
        int shift = samples.bits - 5;
        int greatest = samples.greatest();
        short[] values = samples.values;
        int left = column * blockWidth;
        int right = Math.min(samples.width, left + blockWidth);
        for (int y = top; y < bottom; y++) {
            int row = y * samples.width;
            for (int at = row + left; at < row + right; at++) {
                int value = values[at];
                values[at] = (short) Math.max(0, Math.min(greatest, value + byBand[value >> shift]));
            }
        }
    }

    /**
     * Compares each sample with two others on either side.
     *
     * @param direction 0 across, 1 down, 2 down to the right, 3 down to the left
     * @param usable blocks around the block that may be looked at
     */
    void addByEdge(int column, int direction, int[] offsets, boolean[] usable) {
        bySigns[0] = offsets[0];
        bySigns[1] = offsets[1];
        bySigns[3] = offsets[2];
        bySigns[4] = offsets[3];
        int left = column * blockWidth;
        int last = Math.min(samples.width, left + blockWidth) - 1;
        int across = direction == 0 || direction == 2 ? 1 : direction == 1 ? 0 : -1;
        int down = direction == 0 ? 0 : 1;
        int step = down * samples.width + across;
        for (int y = top; y < bottom; y++) {
            int before = y - down < top ? 0 : 3;
            int after = y + down >= bottom ? 6 : 3;
            boolean first = usable[before + (across > 0 ? 0 : across < 0 && left == last ? 2 : 1)]
                    && usable[after + (across < 0 ? 0 : across > 0 && left == last ? 2 : 1)];
            if (first) {
                addRange(y, left, left, step);
            }
            if (usable[before + 1] && usable[after + 1]) {
                addRange(y, left + 1, last - 1, step);
            }
            boolean end = usable[before + (across < 0 ? 2 : 1)] && usable[after + (across > 0 ? 2 : 1)];
            if (end && left < last) {
                addRange(y, last, last, step);
            }
        }
    }

    private void addRange(int y, int from, int to, int step) {
        short[] old = copy;
        short[] values = samples.values;
        int width = samples.width;
        int greatest = samples.greatest();
        int shift = (y - top + 1) * width - y * width;
        for (int at = y * width + from; at <= y * width + to; at++) {
            int here = at + shift;
            int value = old[here];
            int before = value - old[here - step];
            int after = value - old[here + step];
            int signs = 2 + (before >> 31 | -before >>> 31) + (after >> 31 | -after >>> 31);
            values[at] = (short) Math.max(0, Math.min(greatest, value + bySigns[signs]));
        }
    }

    /** Gives back a square of luma samples at a place of luma. */
    void restore(int x, int y, int side) {
        int width = samples.width;
        int column = x >> samples.shiftX;
        int row = y >> samples.shiftY;
        for (int i = 0; i < side >> samples.shiftY; i++) {
            int from = (row + i - top + 1) * width + column;
            System.arraycopy(copy, from, samples.values, (row + i) * width + column, side >> samples.shiftX);
        }
    }
}
