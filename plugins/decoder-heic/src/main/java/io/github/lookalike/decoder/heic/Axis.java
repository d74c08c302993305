package io.github.lookalike.decoder.heic;

/**
 * A side of a picture cut into cells of so many columns or rows of luma, from the first one on; the last cell has what is left.
 *
 * @param from where the first cell begins, in samples of luma
 * @param length of all cells together
 * @param side of each cell but the last
 */
record Axis(int from, int length, int side) {

    Axis {
        if (from < 0 || length < 1 || side < 1) {
            throw new IllegalArgumentException("cells of " + side + " in " + length + " samples from " + from);
        }
    }

    int cells() {
        return (int) (((long) length + side - 1) / side);
    }

    /** How many cells lie in the picture, the last one in part. */
    double covered() {
        return (double) length / side;
    }

    /** Whether each cell is one sample of a length, no more and no less. */
    boolean isWhole(int step) {
        return side == step && from % step == 0;
    }

    /** How samples of a length lie in the cells. */
    Cuts cuts(int step) {
        int cells = cells();
        int[] firsts = new int[cells];
        int[] lasts = new int[cells];
        float[] heads = new float[cells];
        float[] tails = new float[cells];
        float[] shares = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            long start = (long) cell * side;
            double begin = (double) (from + start) / step;
            double end = (double) (from + Math.min(length, start + side)) / step;
            int first = (int) begin;
            int last = Math.max(first, (int) Math.ceil(end) - 1);
            firsts[cell] = first;
            lasts[cell] = last;
            heads[cell] = (float) (Math.min(end, first + 1) - begin);
            tails[cell] = (float) (end - last);
            shares[cell] = (float) (1 / (end - begin));
        }
        return new Cuts(step, firsts, lasts, heads, tails, shares);
    }

    /**
     * Which samples each cell is made of.
     *
     * @param step the length of a sample
     * @param heads how much of its first sample belongs to the cell, 0 to 1
     * @param tails how much of its last one, where that is another
     * @param shares of each cell that a whole sample is
     */
    // Arrays: read for each sample of a picture.
    @SuppressWarnings("ArrayRecordComponent")
    record Cuts(int step, int[] firsts, int[] lasts, float[] heads, float[] tails, float[] shares) {

        /** The first cell that has something of this sample or of a later one; the number of cells when there is none. */
        int cellAt(int sample) {
            int low = 0;
            int high = lasts.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (lasts[middle] < sample) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Whether the samples of a cell belong to it alone. */
        boolean isWhole(int cell) {
            return heads[cell] == 1 && tails[cell] == 1;
        }

        /** How much of a sample belongs to a cell that has something of it, 0 to 1. */
        float weight(int cell, int sample) {
            if (sample == firsts[cell]) {
                return heads[cell];
            }
            return sample == lasts[cell] ? tails[cell] : 1;
        }
    }
}
