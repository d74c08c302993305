package io.github.lookalike.rank;

/** What lightness of one picture becomes what lightness of another that lies over it: the mean, level by level. */
final class ToneMapping {

    private static final int LEVELS = 256;

    /** Levels that count together, so that the curve has no steps of its own. */
    private static final int REACH = 4;

    /** Levels with fewer pixels around take what the next level has. */
    private static final int FEWEST = 20;

    private final double[] becomes = new double[LEVELS + 1];

    /**
     * @param from and {@code to} the lightness of each pixel, 0 to 255, in the same order
     * @param count how many pixels; the arrays may be longer
     */
    ToneMapping(float[] from, float[] to, int count) {
        double[] sums = new double[LEVELS];
        double[] counts = new double[LEVELS];
        for (int i = 0; i < count; i++) {
            int level = Math.max(0, Math.min(LEVELS - 1, (int) (from[i] + 0.5f)));
            sums[level] += to[i];
            counts[level]++;
        }
        double shift = 0;
        boolean[] known = new boolean[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            double sum = 0;
            double pixels = 0;
            double levels = 0;
            for (int near = Math.max(0, level - REACH); near <= Math.min(LEVELS - 1, level + REACH); near++) {
                double weight = Math.exp(-(near - level) * (near - level) / (double) REACH);
                sum += weight * sums[near];
                pixels += weight * counts[near];
                levels += weight * counts[near] * near;
            }
            known[level] = pixels > FEWEST;
            shift = known[level] ? (sum - levels) / pixels : shift;
            becomes[level] = level + shift;
        }
        for (int level = LEVELS - 2; level >= 0; level--) {
            if (!known[level] && known[level + 1]) {
                becomes[level] = level + becomes[level + 1] - (level + 1);
                known[level] = true;
            }
        }
        becomes[LEVELS] = becomes[LEVELS - 1];
    }

    /** The lightness that a pixel of the first becomes. */
    float of(float level) {
        double within = Math.max(0, Math.min(LEVELS - 1, level));
        int below = (int) within;
        return (float) (becomes[below] + (becomes[below + 1] - becomes[below]) * (within - below));
    }

    /** The lightness that so many pixels become. */
    void apply(float[] levels, float[] become, int count) {
        for (int i = 0; i < count; i++) {
            become[i] = of(levels[i]);
        }
    }

    /** How much steeper the curve is than equal levels, from an eighth to seven eighths of them. */
    double slope() {
        int low = LEVELS / 8;
        int high = LEVELS - low;
        return Math.abs(becomes[high] - becomes[low]) / (high - low);
    }
}
