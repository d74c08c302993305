package io.github.lookalike.decode.jpeg;

/**
 * What each coefficient of a block contributes to the block reduced to {@code edge} × {@code edge} samples, each the
 * exact average of its pixels.
 *
 * <p>The average of neighbours is a cosine of the same phase with a smaller weight, and on the coarse grid a high
 * frequency looks like a low one (or vanishes). So each of the 64 coefficients is added, with a weight, to one of
 * {@code edge²} sums, and those make the samples by {@link CosineTransform}. Quantisation steps are part of the weights.
 */
final class Fold {

    /** Zig-zag order to row-major order (T.81, figure A.6). */
    private static final int[] NATURAL = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    final int edge;
    /** By zig-zag index. */
    final float[] weights = new float[64];
    /** By zig-zag index: row-major index of the sum, 0 to {@code edge² − 1}. */
    final int[] targets = new int[64];

    Fold(int[] steps, int edge) {
        this.edge = edge;
        for (int k = 0; k < 64; k++) {
            int row = NATURAL[k] >> 3;
            int column = NATURAL[k] & 7;
            weights[k] = (float) (weight(row, edge) * weight(column, edge) * steps[k]);
            targets[k] = target(row, edge) * edge + target(column, edge);
        }
    }

    /** The frequency that looks the same on the coarse grid. */
    private static int target(int frequency, int edge) {
        int folded = frequency % (2 * edge);
        int mirrored = folded > edge ? 2 * edge - folded : folded;
        return mirrored == edge ? 0 : mirrored;
    }

    private static double weight(int frequency, int edge) {
        if (frequency == 0) {
            return Math.sqrt(0.125);
        }
        int folded = frequency % (2 * edge);
        double weight = folded == edge ? 0 : 0.5;
        for (int run = 8 / edge, span = 1; span < run; span *= 2) {
            weight *= Math.cos(frequency * span * Math.PI / 16);
        }
        boolean negative = (folded > edge) ^ (frequency / (2 * edge) % 2 == 1);
        return negative ? -weight : weight;
    }
}
