package io.github.lookalike.match;

import java.util.Arrays;

/**
 * Takes light and contrast out of a square of values: each less the mean of its neighbourhood, over the deviation there
 * (local contrast normalisation). The sums of a neighbourhood are carried on from row to row and from place to place.
 *
 * <p>The loops run over whole rows and few arrays: such ones the compiler turns into vectors.
 */
final class LocalContrast {

    /** How far a neighbourhood goes in each direction, in places. */
    static final int RADIUS = 6;

    /** So many rows are in use at a time: those of a neighbourhood, and the one that leaves it. */
    private static final int ROWS = 2 * RADIUS + 2;

    /** Keeps noise in flat places from being taken for structure; in squared levels. */
    private static final float NOISE = 16;

    /** Of all levels: the squares of values counted from here are small enough to be summed as floats. */
    private static final float MIDDLE = 128;

    private final int side;
    private final float[] values;
    private final float[][] rows;
    private final float[] columns;
    private final float[] columnSquares;
    private final float[] sums;
    private final float[] squares;
    private final float[] counts;
    private final float[] row;

    private LocalContrast(int side, float[] values) {
        this.side = side;
        this.values = values;
        this.rows = new float[ROWS][side];
        this.columns = new float[side];
        this.columnSquares = new float[side];
        this.sums = new float[side];
        this.squares = new float[side];
        this.counts = new float[side];
        this.row = new float[side];
    }

    /**
     * The normalised values, four averaged to one: half as many columns and rows.
     *
     * @param side how many values a row has: an even number, more than {@value #RADIUS}
     * @param values row by row; NaN where nothing is known
     * @param known for each value how many of its neighbourhood are known
     */
    static float[] halved(int side, float[] values, ValidityMask known) {
        return new LocalContrast(side, values).halved(known);
    }

    private float[] halved(ValidityMask known) {
        int half = side / 2;
        float[] halved = new float[half * half];
        float[] even = new float[side];
        float[] odd = new float[side];
        for (int entering = 0; entering < side + RADIUS; entering++) {
            enter(entering, known.complete());
            int at = entering - RADIUS;
            if (at >= 0) {
                sumAlong(columns, columnSquares, sums, squares);
                System.arraycopy(values, at * side, row, 0, side);
                System.arraycopy(known.around(), at * side, counts, 0, side);
                normalise(row, counts, sums, squares, at % 2 == 0 ? even : odd);
            }
            if (at >= 0 && at % 2 == 1) {
                average(even, odd, halved, at / 2 * half);
            }
        }
        return halved;
    }

    /** A row enters the neighbourhoods, and the one before all of theirs leaves them. */
    private void enter(int at, boolean complete) {
        float[] levels = rows[at % ROWS];
        if (at < side) {
            System.arraycopy(values, at * side, levels, 0, side);
            centre(levels, complete);
        } else {
            Arrays.fill(levels, 0);
        }
        carryOn(levels, rows[(at + 1) % ROWS], columns, columnSquares);
    }

    private static void centre(float[] levels, boolean complete) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] -= MIDDLE;
        }
        for (int i = 0; i < levels.length && !complete; i++) {
            levels[i] = Float.isNaN(levels[i]) ? 0 : levels[i];
        }
    }

    private static void carryOn(float[] in, float[] out, float[] columns, float[] squares) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] += in[i] - out[i];
            squares[i] += in[i] * in[i] - out[i] * out[i];
        }
    }

    private static void sumAlong(float[] columns, float[] columnSquares, float[] sums, float[] squares) {
        int side = columns.length;
        float sum = 0;
        float square = 0;
        for (int i = 0; i < RADIUS; i++) {
            sum += columns[i];
            square += columnSquares[i];
        }
        for (int i = 0; i <= RADIUS; i++) {
            sums[i] = sum += columns[i + RADIUS];
            squares[i] = square += columnSquares[i + RADIUS];
        }
        for (int i = RADIUS + 1; i < side - RADIUS; i++) {
            sums[i] = sum += columns[i + RADIUS] - columns[i - RADIUS - 1];
            squares[i] = square += columnSquares[i + RADIUS] - columnSquares[i - RADIUS - 1];
        }
        for (int i = side - RADIUS; i < side; i++) {
            sums[i] = sum -= columns[i - RADIUS - 1];
            squares[i] = square -= columnSquares[i - RADIUS - 1];
        }
    }

    private static void normalise(float[] row, float[] counts, float[] sums, float[] squares, float[] normal) {
        for (int i = 0; i < normal.length; i++) {
            float n = counts[i];
            float scatter = n * squares[i] - sums[i] * sums[i] + NOISE * n * n;
            normal[i] = (n * (row[i] - MIDDLE) - sums[i]) / (float) Math.sqrt(scatter);
        }
    }

    private static void average(float[] even, float[] odd, float[] halved, int at) {
        for (int i = 0; i < even.length / 2; i++) {
            halved[at + i] = (even[2 * i] + even[2 * i + 1] + odd[2 * i] + odd[2 * i + 1]) / 4;
        }
    }
}
