package io.github.lookalike.decoder.hevc;

/**
 * Rows of the matrix of the cosine transform (H.265 8.6.4.2), of which one number has two neighbours, the second one in its upper
 * 32 bits: one multiplication serves both, and two sums at a time are kept in the halves of a long. No sum exceeds
 * 32 · 90 · 2¹⁵ &lt; 2³¹.
 */
final class CosinePairs {

    /** Cosines from 0 to a quarter turn in 32 steps, as the matrix in 8.6.4.2 rounds them; the first is that of the constant. */
    private static final int[] COSINES = {
        64, 90, 90, 90, 89, 88, 87, 85, 83, 82, 80, 78, 75, 73, 70, 67, 64, 61, 57, 54, 50, 46, 43, 38, 36, 31, 25, 22,
        18, 13, 9, 4, 0
    };

    private CosinePairs() {}

    /**
     * The first half of so many frequencies of a transform, each so many after the one before; the second half mirrors it.
     *
     * @param log2 the length of the transform, as a power of two
     */
    static long[] of(int log2, int count, int first, int step) {
        int width = 1 << (log2 - 2);
        long[] matrix = new long[count * width];
        for (int i = 0; i < matrix.length; i++) {
            int frequency = first + step * (i / width);
            int place = 2 * (i % width);
            long low = cosine((frequency * (2 * place + 1)) << (5 - log2));
            long high = cosine((frequency * (2 * place + 3)) << (5 - log2));
            matrix[i] = (high << 32) + low;
        }
        return matrix;
    }

    /** The cosine of an angle in sixty-fourths of a half turn. */
    private static int cosine(int angle) {
        int folded = angle & 127;
        folded = folded > 64 ? 128 - folded : folded;
        return folded <= 32 ? COSINES[folded] : -COSINES[64 - folded];
    }

    /** Half a unit of what is shifted out later, in both halves. */
    static long rounding(int shift) {
        return (0x1_0000_0001L << shift) >> 1;
    }

    /** Stores two sums, the second one so many places behind the first. */
    static void store(long pair, int[] to, int at, int step, int shift) {
        int low = (int) pair;
        to[at] = low >> shift;
        to[at + step] = (int) ((pair - low) >> 32) >> shift;
    }
}
