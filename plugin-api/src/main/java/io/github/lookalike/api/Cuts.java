package io.github.lookalike.api;

/**
 * Where a line of samples is cut into cells of equal length: each cell reaches from a first to a last sample, and has a
 * part of those two.
 */
// Arrays: read for each sample of a picture.
@SuppressWarnings("ArrayRecordComponent")
record Cuts(int[] firsts, int[] lasts, float[] heads, float[] tails) {

    /**
     * Cuts a line.
     *
     * @param extent what of the line is cut
     * @param length samples in the line, 1 or more
     * @param cells 1 or more; may exceed the length
     */
    static Cuts of(Extent extent, int length, int cells) {
        Cuts cuts = new Cuts(new int[cells], new int[cells], new float[cells], new float[cells]);
        double size = extent.length() / cells;
        for (int cell = 0; cell < cells; cell++) {
            double from = extent.from() + cell * size;
            double to = Math.min(extent.to(), from + size);
            int first = Math.min(length - 1, (int) from);
            int last = Math.max(first, Math.min(length - 1, (int) Math.ceil(to) - 1));
            cuts.firsts[cell] = first;
            cuts.lasts[cell] = last;
            cuts.heads[cell] = (float) (Math.min(to, first + 1) - from);
            cuts.tails[cell] = (float) (to - last);
        }
        return cuts;
    }

    int cells() {
        return firsts.length;
    }

    int first(int cell) {
        return firsts[cell];
    }

    int last(int cell) {
        return lasts[cell];
    }

    /** How much of its first sample belongs to the cell, 0 to 1. */
    float head(int cell) {
        return heads[cell];
    }

    /** How much of its last sample belongs to the cell, where that is another one, 0 to 1. */
    float tail(int cell) {
        return tails[cell];
    }

    /** How much of a sample belongs to the cell, 0 to 1. */
    float weight(int cell, int sample) {
        if (sample == firsts[cell]) {
            return heads[cell];
        }
        return sample == lasts[cell] ? tails[cell] : 1;
    }
}
