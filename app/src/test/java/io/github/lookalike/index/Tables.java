package io.github.lookalike.index;

import java.util.Random;

/** Seeded tables of fingerprints. */
final class Tables {

    private Tables() {}

    static PackedFingerprints random(Random random, int bits, int rows) {
        int each = PackedFingerprints.wordsFor(bits);
        long[] words = new long[rows * each];
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextLong() & maskOf(bits, i % each);
        }
        return PackedFingerprints.over(bits, words);
    }

    /** Rows that lie around few centres, at distances from 0 up to twice the given one. */
    static PackedFingerprints clustered(Random random, int bits, int rows, int distance) {
        PackedFingerprints centres = random(random, bits, 1 + rows / 12);
        int each = PackedFingerprints.wordsFor(bits);
        long[] words = new long[rows * each];
        for (int row = 0; row < rows; row++) {
            int centre = random.nextInt(centres.rows());
            for (int i = 0; i < each; i++) {
                words[row * each + i] = centres.word(centre, i);
            }
            for (int flips = random.nextInt(distance + 1); flips > 0; flips--) {
                int bit = random.nextInt(bits);
                words[row * each + bit / 64] ^= 1L << bit % 64;
            }
        }
        return PackedFingerprints.over(bits, words);
    }

    private static long maskOf(int bits, int word) {
        int left = bits - word * 64;
        return left >= 64 ? -1L : (1L << left) - 1;
    }
}
