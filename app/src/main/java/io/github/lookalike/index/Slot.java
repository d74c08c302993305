package io.github.lookalike.index;

import java.util.stream.IntStream;

/**
 * A run of bits of a fingerprint, at most {@value #MAX_WIDTH}, whose value names a bucket.
 *
 * @param from the first bit
 * @param width how many
 * @param threshold near pairs that no earlier slot shows differ here in at most so many bits; −1 when there are none
 */
record Slot(int from, int width, int threshold) {

    static final int MAX_WIDTH = 18;

    int buckets() {
        return 1 << width;
    }

    /** The bucket a row belongs to, 0 to {@link #buckets()} − 1. */
    int bucket(PackedFingerprints table, int row) {
        int word = from / Long.SIZE;
        int shift = from % Long.SIZE;
        long value = table.word(row, word) >>> shift;
        if (shift + width > Long.SIZE) {
            value |= table.word(row, word + 1) << (Long.SIZE - shift);
        }
        return (int) value & (buckets() - 1);
    }

    /** Whether two rows differ here in at most {@link #threshold} bits. */
    boolean shows(PackedFingerprints queries, int query, PackedFingerprints table, int row) {
        return Integer.bitCount(bucket(queries, query) ^ bucket(table, row)) <= threshold;
    }

    /** The same for the bits in which the word that holds this slot differs. */
    boolean shows(long difference) {
        return Integer.bitCount((int) (difference >>> from % Long.SIZE) & (buckets() - 1)) <= threshold;
    }

    /** How many buckets are within the threshold of one. */
    long neighbours() {
        long all = 0;
        long ofWeight = 1;
        for (int weight = 0; weight <= threshold; weight++) {
            all += ofWeight;
            ofWeight = ofWeight * (width - weight) / (weight + 1);
        }
        return all;
    }

    /** What to change in a bucket's name to get each neighbour's, ascending. */
    int[] masks() {
        return IntStream.range(0, buckets())
                .filter(mask -> Integer.bitCount(mask) <= threshold)
                .toArray();
    }
}
