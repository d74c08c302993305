package io.github.lookalike.match;

/**
 * Which values of a square are known.
 *
 * @param complete whether all are
 * @param around for each value how many of its neighbourhood are, row by row
 */
// Arrays: read for each place of each pair.
@SuppressWarnings("ArrayRecordComponent")
record ValidityMask(boolean complete, float[] around) {

    /** All values of a square of so many rows. */
    static ValidityMask all(int side) {
        return new ValidityMask(true, aroundOutside(new Bounds(), side));
    }

    /** All values of a square of so many rows but those within the bounds. */
    static ValidityMask outside(Bounds hidden, int side) {
        return new ValidityMask(false, aroundOutside(hidden, side));
    }

    /** Those of a square of so many rows that are not NaN. */
    static ValidityMask of(float[] values, int side) {
        int wide = side + 1;
        int[] sums = new int[wide * wide];
        for (int row = 0; row < side; row++) {
            int inRow = 0;
            for (int column = 0; column < side; column++) {
                int at = (row + 1) * wide + column + 1;
                inRow += Float.isNaN(values[row * side + column]) ? 0 : 1;
                sums[at] = sums[at - wide] + inRow;
            }
        }
        float[] around = new float[values.length];
        for (int row = 0; row < side; row++) {
            int top = first(row) * wide;
            int bottom = end(row, side) * wide;
            for (int column = 0; column < side; column++) {
                int left = first(column);
                int right = end(column, side);
                around[row * side + column] =
                        sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
            }
        }
        return new ValidityMask(false, around);
    }

    private static float[] aroundOutside(Bounds hidden, int side) {
        int[] hiddenColumns = new int[side];
        for (int column = 0; column < side; column++) {
            hiddenColumns[column] = hidden.columns(first(column), end(column, side));
        }
        float[] around = new float[side * side];
        for (int row = 0; row < side; row++) {
            int reach = reach(row, side);
            int hiddenRows = hidden.rows(first(row), end(row, side));
            for (int column = 0; column < side; column++) {
                around[row * side + column] = reach * reach(column, side) - hiddenRows * hiddenColumns[column];
            }
        }
        return around;
    }

    private static int reach(int at, int side) {
        return end(at, side) - first(at);
    }

    /** Where the neighbourhood of a column or row begins. */
    static int first(int at) {
        return Math.max(0, at - LocalContrast.RADIUS);
    }

    /** Before which column or row it ends. */
    static int end(int at, int side) {
        return Math.min(side, at + LocalContrast.RADIUS + 1);
    }
}
