package io.github.lookalike.match.detail;

/**
 * The variance that saving explains in each block of 8×8 samples, worked out for the blocks that are asked for.
 *
 * <p>A coefficient that the other picture shows and this one lost tells no less than one that both have, so the larger of
 * both counts.
 */
final class BlockNoise {

    private static final int SIDE = SavingNoise.SIDE;

    /** Those of an orthonormal transform: {@code SIDE} samples for each frequency, the lowest first. */
    static final float[] COSINES = cosines();

    private final Samples first;
    private final Samples second;
    private final SavingNoise firstNoise;
    private final SavingNoise secondNoise;
    private final int wide;
    private final float[] known;
    private final float[] one = new float[SavingNoise.COUNT];
    private final float[] other = new float[SavingNoise.COUNT];
    private final float[] line = new float[SavingNoise.COUNT];

    BlockNoise(Samples first, SavingNoise firstNoise, Samples second, SavingNoise secondNoise) {
        this.first = first;
        this.second = second;
        this.firstNoise = firstNoise;
        this.secondNoise = secondNoise;
        this.wide = (first.columns() + SIDE - 1) / SIDE;
        int high = (first.rows() + SIDE - 1) / SIDE;
        this.known = new float[wide * high];
        java.util.Arrays.fill(known, -1);
    }

    /** At a sample, in squared levels. */
    float at(int x, int y) {
        int block = y / SIDE * wide + x / SIDE;
        if (known[block] < 0) {
            known[block] = of(x / SIDE * SIDE, y / SIDE * SIDE);
        }
        return known[block];
    }

    private float of(int left, int top) {
        if (firstNoise.none() && secondNoise.none()) {
            return 0;
        }
        transform(first, left, top, line, one);
        transform(second, left, top, line, other);
        for (int i = 0; i < one.length; i++) {
            one[i] = Math.max(one[i] * one[i], other[i] * other[i]);
        }
        return firstNoise.of(one) + secondNoise.of(one);
    }

    /**
     * The orthonormal cosine transform of a block; beyond the edge of the picture its last samples go on.
     *
     * @param line room for a block
     */
    static void transform(Samples samples, int left, int top, float[] line, float[] block) {
        boolean whole = left + SIDE <= samples.columns();
        for (int y = 0; y < SIDE; y++) {
            int row = Math.min(samples.rows() - 1, top + y) * samples.columns();
            if (whole) {
                System.arraycopy(samples.values(), row + left, block, y * SIDE, SIDE);
            } else {
                for (int x = 0; x < SIDE; x++) {
                    block[y * SIDE + x] = samples.values()[row + Math.min(samples.columns() - 1, left + x)];
                }
            }
        }
        for (int row = 0; row < SIDE; row++) {
            transformRow(block, row, line);
        }
        for (int row = 0; row < SIDE; row++) {
            transformRow(line, row, block);
        }
    }

    /**
     * Writes a row as a column. Waves are even or odd around its middle, so that the sums or the differences of samples as far from
     * it tell all: half the products.
     */
    private static void transformRow(float[] from, int row, float[] to) {
        int at = row * SIDE;
        float even0 = from[at] + from[at + 7];
        float even1 = from[at + 1] + from[at + 6];
        float even2 = from[at + 2] + from[at + 5];
        float even3 = from[at + 3] + from[at + 4];
        float odd0 = from[at] - from[at + 7];
        float odd1 = from[at + 1] - from[at + 6];
        float odd2 = from[at + 2] - from[at + 5];
        float odd3 = from[at + 3] - from[at + 4];
        float[] c = COSINES;
        for (int u = 0; u < SIDE; u += 2) {
            int w = u * SIDE;
            to[w + row] = (c[w] * even0 + c[w + 1] * even1) + (c[w + 2] * even2 + c[w + 3] * even3);
            int v = w + SIDE;
            to[v + row] = (c[v] * odd0 + c[v + 1] * odd1) + (c[v + 2] * odd2 + c[v + 3] * odd3);
        }
    }

    /** Of so many blocks across and down each how many-th is looked at, row after row, to see some of all places. */
    static int every(int across, int down, int blocks) {
        int every = Math.max(1, (int) ((long) across * down / blocks));
        // Else each row would be looked at in the same columns.
        return every > 1 && across % every == 0 ? every + 1 : every;
    }

    private static float[] cosines() {
        float[] cosines = new float[SavingNoise.COUNT];
        for (int u = 0; u < SIDE; u++) {
            double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / SIDE);
            for (int x = 0; x < SIDE; x++) {
                cosines[u * SIDE + x] = (float) (scale * Math.cos(Math.PI / SIDE * (x + 0.5) * u));
            }
        }
        return cosines;
    }
}
