package io.github.lookalike.index;

/**
 * A table of fingerprints of one length, packed without an object for each; a row is a position from 0.
 *
 * <p>Read-only as long as nobody writes to the array it was made over.
 */
public final class PackedFingerprints {

    private final int bits;
    private final int wordsEach;
    private final int rows;
    private final long[] words;

    private PackedFingerprints(int bits, long[] words) {
        if (bits < 1) {
            throw new IllegalArgumentException("a fingerprint of " + bits + " bits");
        }
        this.bits = bits;
        this.wordsEach = wordsFor(bits);
        if (words.length % wordsEach != 0) {
            throw new IllegalArgumentException(words.length + " words are no whole rows of " + bits + " bits");
        }
        this.rows = words.length / wordsEach;
        this.words = words;
    }

    /**
     * A table over an array that is taken as it is, not copied, and must not be changed afterwards.
     *
     * @param bits the length of each fingerprint, 1 or more
     * @param words row after row, {@link #wordsFor} words each; the bits past the last of a row must be 0
     */
    public static PackedFingerprints over(int bits, long[] words) {
        return new PackedFingerprints(bits, words);
    }

    /** How many words of 64 bits one fingerprint takes. */
    public static int wordsFor(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    public int bits() {
        return bits;
    }

    public int wordsEach() {
        return wordsEach;
    }

    public int rows() {
        return rows;
    }

    /** Word {@code index} of a row, 0 to {@link #wordsEach()} − 1. */
    public long word(int row, int index) {
        return words[row * wordsEach + index];
    }

    /** The number of bits in which a row differs from a row of a table of the same length. */
    public int distance(int row, PackedFingerprints other, int otherRow) {
        int from = row * wordsEach;
        int otherFrom = otherRow * wordsEach;
        int distance = 0;
        for (int i = 0; i < wordsEach; i++) {
            distance += Long.bitCount(words[from + i] ^ other.words[otherFrom + i]);
        }
        return distance;
    }

    @Override
    public String toString() {
        return rows + " fingerprints of " + bits + " bits";
    }
}
