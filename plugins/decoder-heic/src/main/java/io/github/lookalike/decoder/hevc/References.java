package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/**
 * The samples around a block that it is predicted from (H.265 8.4.4.2.2 and 8.4.4.2.3), as one line: from the lowest one at the
 * left upwards to the corner, and on to the last one above.
 */
final class References {

    private static final int LONGEST = 4 * 32 + 1;

    private final Frame frame;
    private int[] line = new int[LONGEST];
    private int[] other = new int[LONGEST];

    References(Frame frame) {
        this.frame = frame;
    }

    /** The line; the corner is at twice the side of the block. */
    int[] line() {
        return line;
    }

    /** Takes the neighbours of a block, and makes up for those that are not there yet. */
    void gather(TransformBlock block, Samples samples) {
        int side = block.side();
        int x = block.x << samples.shiftX;
        int y = block.y << samples.shiftY;
        int right = (block.x + side) << samples.shiftX;
        int below = (block.y + side) << samples.shiftY;
        boolean left = frame.hasLeft(x);
        boolean above = frame.hasAbove(y);
        boolean corner = frame.hasCorner(x, y);
        int lower = frame.hasLower(x, y, below) ? Math.min(side, samples.height - block.y - side) : 0;
        int farther = frame.hasFarther(x, y, right) ? Math.min(side, samples.width - block.x - side) : 0;
        int at = block.y * samples.stride() + block.x;
        int firstLeft = takeLeft(samples, at, left ? side : 0, lower, side);
        int firstAbove = takeAbove(samples, at, above ? side : 0, farther, side);
        if (corner) {
            line[2 * side] = samples.values[at - samples.stride() - 1];
            firstAbove = 2 * side;
        }
        int first = firstLeft >= 0 ? firstLeft : firstAbove;
        if (first < 0) {
            Arrays.fill(line, 0, 4 * side + 1, 1 << (samples.bits - 1));
            return;
        }
        Arrays.fill(line, 0, first, line[first]);
        int corners = 2 * side;
        repeat(first, left, side, corners);
        repeat(first, corner, corners, corners + 1);
        repeat(first, above, corners + 1, corners + 1 + side);
        int end = corners + 1 + side + farther;
        Arrays.fill(line, end, 4 * side + 1, line[end - 1]);
    }

    /** Places that are not there have the value of the one before. */
    private void repeat(int first, boolean present, int from, int to) {
        if (!present && first < from) {
            Arrays.fill(line, from, to, line[from - 1]);
        }
    }

    /** Returns the first place that was taken, or −1. */
    private int takeLeft(Samples samples, int at, int count, int lower, int side) {
        short[] values = samples.values;
        int stride = samples.stride();
        int from = at - 1;
        for (int i = 0; i < count; i++) {
            line[2 * side - 1 - i] = values[from];
            from += stride;
        }
        from = at - 1 + side * stride;
        for (int i = 0; i < lower; i++) {
            line[side - 1 - i] = values[from];
            from += stride;
        }
        return lower > 0 ? side - lower : count > 0 ? side : -1;
    }

    /** Returns the first place that was taken, or −1. */
    private int takeAbove(Samples samples, int at, int count, int farther, int side) {
        short[] values = samples.values;
        int from = at - samples.stride();
        int to = 2 * side + 1;
        for (int i = 0; i < count; i++) {
            line[to + i] = values[from + i];
        }
        for (int i = side; i < side + farther; i++) {
            line[to + i] = values[from + i];
        }
        return count > 0 ? to : farther > 0 ? to + side : -1;
    }

    /** Smooths the line where the mode asks for it. */
    void smooth(TransformBlock block, SequenceParameters sequence) {
        if (sequence.range.unsmoothed()
                || (block.chroma() && sequence.chroma != ChromaFormat.FULL)
                || !smoothed(block.mode, block.log2)) {
            return;
        }
        boolean even = sequence.strongSmoothing && !block.chroma() && block.log2 == 5;
        if (even && flat(sequence.lumaBits)) {
            interpolate();
        } else {
            average(4 * block.side());
        }
    }

    /** Larger blocks are smoothed for more modes: all but those that go straight across or nearly so. */
    private static boolean smoothed(int mode, int log2) {
        if (mode == Intra.DC || log2 == 2) {
            return false;
        }
        int distance = Math.min(Math.abs(mode - Intra.VERTICAL), Math.abs(mode - Intra.HORIZONTAL));
        return distance > (log2 == 3 ? 7 : log2 == 4 ? 1 : 0);
    }

    private boolean flat(int bits) {
        int limit = 1 << (bits - 5);
        return Math.abs(line[64] + line[128] - 2 * line[96]) < limit
                && Math.abs(line[64] + line[0] - 2 * line[32]) < limit;
    }

    /** A straight line from each end to the corner. */
    private void interpolate() {
        int low = line[0];
        int corner = line[64];
        int high = line[128];
        for (int i = 1; i < 64; i++) {
            line[i] = ((64 - i) * low + i * corner + 32) >> 6;
            line[64 + i] = ((64 - i) * corner + i * high + 32) >> 6;
        }
    }

    private void average(int last) {
        int[] from = line;
        int[] to = other;
        to[0] = from[0];
        to[last] = from[last];
        for (int i = 1; i < last; i++) {
            to[i] = (from[i - 1] + 2 * from[i] + from[i + 1] + 2) >> 2;
        }
        line = to;
        other = from;
    }
}
