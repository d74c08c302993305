package io.github.lookalike.api;

/**
 * For each corner between samples of a plane the sum of all that lie above it and to its left: any part of the plane is
 * then averaged from the corners of its cells, without looking at its samples again.
 */
final class Sums {

    /** By thread: what averaging needs for a moment. A picture is averaged dozens of times, thousands of pictures a minute. */
    private static final ThreadLocal<Lines> LINES = ThreadLocal.withInitial(Lines::new);

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
        Lines lines = LINES.get();
        lines.make(seen.width() + 2, columns, rows);
        Places across = lines.across;
        Places down = lines.down;
        across.set(seen.across(), seen.width(), columns);
        down.set(seen.down(), seen.height(), rows);
        double scale = columns / seen.across().length() * rows / seen.down().length();
        double[] line = lines.line;
        double[] above = lines.above;
        double[] below = lines.below;
        for (int row = 0; row <= rows; row++) {
            sumsAt(left, top, down, row, seen.width() + 1, line);
            across.pick(line, columns, below);
            if (row > 0) {
                subtract(above, below, columns, scale, cells, (row - 1) * columns);
            }
            double[] spare = above;
            above = below;
            below = spare;
        }
    }

    private static void subtract(double[] above, double[] below, int columns, double scale, float[] cells, int at) {
        double left = below[0] - above[0];
        for (int column = 1; column <= columns; column++) {
            double right = below[column] - above[column];
            cells[at + column - 1] = (float) (scale * (right - left));
            left = right;
        }
    }

    /** So many corners of one line of cells, which may lie between two lines of samples. */
    private void sumsAt(int left, int top, Places down, int row, int count, double[] line) {
        int at = (top + down.wholes[row]) * stride + left;
        double part = down.parts[row];
        if (part == 0) {
            System.arraycopy(corners, at, line, 0, count);
            return;
        }
        for (int x = 0; x < count; x++) {
            double sum = corners[at + x];
            line[x] = sum + part * (corners[at + stride + x] - sum);
        }
    }

    /** Where the borders of equal cells lie on a line: a whole number of samples, and a part of one. */
    private static final class Places {

        private int[] wholes = {};
        private double[] parts = {};

        void make(int borders) {
            if (wholes.length < borders) {
                wholes = new int[borders];
                parts = new double[borders];
            }
        }

        void set(Extent extent, int length, int cells) {
            for (int border = 0; border <= cells; border++) {
                double place = Math.min(length, extent.from() + border * extent.length() / cells);
                wholes[border] = (int) place;
                parts[border] = place - wholes[border];
            }
        }

        /** @param line a place longer than the places picked from, with any number there */
        void pick(double[] line, int cells, double[] picked) {
            for (int border = 0; border <= cells; border++) {
                int whole = wholes[border];
                double sum = line[whole];
                picked[border] = sum + parts[border] * (line[whole + 1] - sum);
            }
        }
    }

    /** Arrays at least as long as was ever asked for. */
    private static final class Lines {

        private final Places across = new Places();
        private final Places down = new Places();
        private double[] line = {};
        private double[] above = {};
        private double[] below = {};

        void make(int places, int columns, int rows) {
            across.make(columns + 1);
            down.make(rows + 1);
            line = line.length < places ? new double[places] : line;
            above = above.length < columns + 1 ? new double[columns + 1] : above;
            below = below.length < columns + 1 ? new double[columns + 1] : below;
        }
    }
}
