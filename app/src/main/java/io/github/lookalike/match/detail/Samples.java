package io.github.lookalike.match.detail;

/**
 * One channel of a picture at the size at which it is compared.
 *
 * @param values row by row, in levels 0 to 255
 */
// An array: read for each sample of each pair.
@SuppressWarnings("ArrayRecordComponent")
record Samples(int columns, int rows, float[] values) {

    Samples {
        if (columns < 1 || rows < 1 || values.length < columns * rows) {
            throw new IllegalArgumentException(columns + "×" + rows + " of " + values.length);
        }
    }

    float at(int x, int y) {
        return values[y * columns + x];
    }

    /** The greatest difference between samples of one place, in levels. */
    float farthestFrom(Samples other) {
        float farthest = 0;
        for (int i = 0; i < columns * rows; i++) {
            farthest = Math.max(farthest, Math.abs(values[i] - other.values[i]));
        }
        return farthest;
    }
}
