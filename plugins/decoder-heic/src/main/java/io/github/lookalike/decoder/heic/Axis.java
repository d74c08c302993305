package io.github.lookalike.decoder.heic;

/**
 * A side of a picture cut into cells of equal length.
 *
 * @param from where the first cell begins, in samples of luma
 * @param length of all cells together
 * @param cells how many, 1 or more
 */
record Axis(int from, int length, int cells) {

    Axis {
        if (from < 0 || length < 1 || cells < 1) {
            throw new IllegalArgumentException(cells + " cells of " + length + " samples from " + from);
        }
    }

    /** Whether each cell is one sample of a length, no more and no less. */
    boolean isWhole(int step) {
        return (long) cells * step == length && from % step == 0;
    }

    /** How samples of a length lie in the cells. */
    Cuts cuts(int step) {
        int[] firsts = new int[cells];
        int[] lasts = new int[cells];
        float[] heads = new float[cells];
        float[] tails = new float[cells];
        double size = (double) length / cells;
        for (int cell = 0; cell < cells; cell++) {
            double begin = (from + cell * size) / step;
            double end = (from + (cell + 1) * size) / step;
            int first = (int) (begin + EPSILON);
            int last = Math.max(first, (int) Math.ceil(end - EPSILON) - 1);
            firsts[cell] = first;
            lasts[cell] = last;
            heads[cell] = (float) (Math.min(end, first + 1) - begin);
            tails[cell] = (float) (end - last);
        }
        return new Cuts(step, (float) (step / size), firsts, lasts, heads, tails);
    }

    private static final double EPSILON = 1e-9;

    /**
     * Which samples each cell is made of.
     *
     * @param step the length of a sample
     * @param share of a cell that a whole sample is
     * @param heads how much of its first sample belongs to the cell, 0 to 1
     * @param tails how much of its last one, where that is another
     */
    // Arrays: read for each sample of a picture.
    @SuppressWarnings("ArrayRecordComponent")
    record Cuts(int step, float share, int[] firsts, int[] lasts, float[] heads, float[] tails) {

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

        /** How much of a sample belongs to a cell that has something of it, 0 to 1. */
        float weight(int cell, int sample) {
            if (sample == firsts[cell]) {
                return heads[cell];
            }
            return sample == lasts[cell] ? tails[cell] : 1;
        }
    }
}
