package io.github.lookalike.api;

/**
 * For each corner between samples of a plane the sum of all that lie above it and to its left: any part of the plane is
 * then averaged from the corners of its cells, without looking at its samples again.
 */
final class Sums {

    private final double[] corners;
    private final int stride;

    private Sums(double[] corners, int stride) {
        this.corners = corners;
        this.stride = stride;
    }

    static Sums of(Plane plane) {
        int stride = plane.width() + 1;
        double[] corners = new double[Math.multiplyExact(stride, plane.height() + 1)];
        for (int y = 0; y < plane.height(); y++) {
            int at = (y + 1) * stride;
            int line = 0;
            for (int x = 0; x < plane.width(); x++) {
                line += plane.at(x, y);
                corners[at + x + 1] = corners[at + x + 1 - stride] + line;
            }
        }
        return new Sums(corners, stride);
    }

    /** A part of the plane averaged by exact area over a grid of equal cells; {@code seen} is that part, not turned. */
    void average(int left, int top, Plane seen, int columns, int rows, float[] cells) {
        Places across = Places.of(seen.across(), seen.width(), columns);
        Places down = Places.of(seen.down(), seen.height(), rows);
        double scale = columns / seen.across().length() * rows / seen.down().length();
        double[] line = new double[seen.width() + 2];
        double[] above = new double[columns + 1];
        double[] below = new double[columns + 1];
        for (int row = 0; row <= rows; row++) {
            sumsAt(left, top, down, row, line);
            across.pick(line, below);
            if (row > 0) {
                subtract(above, below, scale, cells, (row - 1) * columns);
            }
            double[] spare = above;
            above = below;
            below = spare;
        }
    }

    private static void subtract(double[] above, double[] below, double scale, float[] cells, int at) {
        double left = below[0] - above[0];
        for (int column = 1; column < above.length; column++) {
            double right = below[column] - above[column];
            cells[at + column - 1] = (float) (scale * (right - left));
            left = right;
        }
    }

    /** The corners of one line of cells, which may lie between two lines of samples; the last place stays as it is. */
    private void sumsAt(int left, int top, Places down, int row, double[] line) {
        int at = (top + down.whole(row)) * stride + left;
        double part = down.part(row);
        if (part == 0) {
            System.arraycopy(corners, at, line, 0, line.length - 1);
            return;
        }
        for (int x = 0; x < line.length - 1; x++) {
            double sum = corners[at + x];
            line[x] = sum + part * (corners[at + stride + x] - sum);
        }
    }

    /** Where the borders of equal cells lie on a line: a whole number of samples, and a part of one. */
    // Arrays: read for each cell of a picture.
    @SuppressWarnings("ArrayRecordComponent")
    private record Places(int[] wholes, double[] parts) {

        static Places of(Extent extent, int length, int cells) {
            int[] wholes = new int[cells + 1];
            double[] parts = new double[cells + 1];
            for (int border = 0; border <= cells; border++) {
                double place = Math.min(length, extent.from() + border * extent.length() / cells);
                wholes[border] = (int) place;
                parts[border] = place - wholes[border];
            }
            return new Places(wholes, parts);
        }

        int whole(int border) {
            return wholes[border];
        }

        double part(int border) {
            return parts[border];
        }

        /** @param line a place longer than the places picked from, with any number there */
        void pick(double[] line, double[] picked) {
            for (int border = 0; border < picked.length; border++) {
                int whole = wholes[border];
                double sum = line[whole];
                picked[border] = sum + parts[border] * (line[whole + 1] - sum);
            }
        }
    }
}
