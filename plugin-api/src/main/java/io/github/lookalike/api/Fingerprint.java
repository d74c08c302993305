package io.github.lookalike.api;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * You create this: the bits of one picture under one {@link AlgorithmId}; near pictures have a small Hamming distance.
 *
 * <p>Bit {@code i} lies in word {@code i / 64} at position {@code i % 64}, counted from the lowest. Put the bits that
 * survive editing best first: a search may look at the leading words alone to leave out far pictures early.
 */
public final class Fingerprint {

    /** No fingerprint may be longer, so that an index can bound its memory. */
    public static final int MAX_BITS = 4096;

    private final AlgorithmId algorithm;
    private final int bits;
    private final long[] words;

    private Fingerprint(AlgorithmId algorithm, int bits, long[] words) {
        if (bits < 1 || bits > MAX_BITS) {
            throw new IllegalArgumentException("a fingerprint has 1 to " + MAX_BITS + " bits, not " + bits);
        }
        if (words.length != (bits + 63) / 64) {
            throw new IllegalArgumentException(bits + " bits need " + (bits + 63) / 64 + " words, not " + words.length);
        }
        if (bits % 64 != 0 && words[words.length - 1] >>> (bits % 64) != 0) {
            throw new IllegalArgumentException("bits are set beyond bit " + bits);
        }
        this.algorithm = algorithm;
        this.bits = bits;
        this.words = words;
    }

    /**
     * A fingerprint of the given words.
     *
     * @param bits 1 to {@value #MAX_BITS}
     * @param words {@code ceil(bits / 64)} words, copied; bits past the last must be 0
     */
    public static Fingerprint of(AlgorithmId algorithm, int bits, long... words) {
        return new Fingerprint(algorithm, bits, words.clone());
    }

    /** The inverse of {@link #toBytes()}. */
    public static Fingerprint ofBytes(AlgorithmId algorithm, int bits, byte[] bytes) {
        if (bytes.length % Long.BYTES != 0) {
            throw new IllegalArgumentException("not whole words: " + bytes.length + " bytes");
        }
        long[] words = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(words);
        return new Fingerprint(algorithm, bits, words);
    }

    public AlgorithmId algorithm() {
        return algorithm;
    }

    /** How many bits, 1 to {@value #MAX_BITS}. */
    public int bits() {
        return bits;
    }

    /** How many 64-bit words hold the bits. */
    public int wordCount() {
        return words.length;
    }

    /** Word {@code index}, 0 to {@link #wordCount()} − 1. */
    public long word(int index) {
        return words[index];
    }

    public boolean bit(int index) {
        if (index < 0 || index >= bits) {
            throw new IndexOutOfBoundsException("bit " + index + " of " + bits);
        }
        return (words[index >>> 6] >>> (index & 63) & 1) != 0;
    }

    /**
     * The number of bits that differ, 0 to {@link #bits()}.
     *
     * @throws IllegalArgumentException when the other was made by another algorithm, revision or length
     */
    public int distance(Fingerprint other) {
        if (!algorithm.equals(other.algorithm) || bits != other.bits) {
            throw new IllegalArgumentException("cannot compare " + this + " with " + other);
        }
        int distance = 0;
        for (int i = 0; i < words.length; i++) {
            distance += Long.bitCount(words[i] ^ other.words[i]);
        }
        return distance;
    }

    /** The words in order, each big-endian, 8 bytes a word. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that
                && bits == that.bits
                && algorithm.equals(that.algorithm)
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * algorithm.hashCode() + Arrays.hashCode(words);
    }

    /** The algorithm and the bits in hexadecimal, first word first. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(algorithm.toString()).append(':');
        for (long word : words) {
            text.append(String.format("%016x", word));
        }
        return text.toString();
    }
}
