package io.github.lookalike.api;

import java.util.List;

/**
 * For each corner between samples of a plane the sum of all that lie above it and to its left: any part of the plane is
 * then averaged from the corners of its cells, without looking at its samples again.
 */
final class Sums {

    /** By thread: what averaging needs for a moment. A picture is averaged dozens of times, thousands of pictures a minute. */
    private static final ThreadLocal<Lines> LINES = ThreadLocal.withInitial(Lines::new);

    /** Each line of corners is an array of its own, so that a processor works on many places of a line at once. */
    private final double[][] corners;

    private Sums(double[][] corners) {
        this.corners = corners;
    }

    /**
     * A part of the plane.
     *
     * @param left its first column
     * @param top its first row
     * @param seen its samples, not turned
     */
    record Part(int left, int top, Plane seen) {

        /** Whether cells have the same upper and lower borders in both parts. */
        boolean hasRowsOf(Part other) {
            return top == other.top
                    && seen.height() == other.seen.height()
                    && seen.down().from() == other.seen.down().from()
                    && seen.down().to() == other.seen.down().to();
        }
    }

    static Sums of(Plane plane) {
        double[][] corners = new double[plane.height() + 1][plane.width() + 1];
        int[] line = new int[plane.width()];
        for (int y = 0; y < plane.height(); y++) {
            plane.copyLine(y, line);
            addLine(line, corners[y], corners[y + 1]);
        }
        return new Sums(corners);
    }

    private static void addLine(int[] line, double[] above, double[] below) {
        int sum = 0;
        for (int x = 0; x < line.length; x++) {
            sum += line[x];
            below[x + 1] = above[x + 1] + sum;
        }
    }

    /**
     * Parts averaged by exact area over a grid of equal cells each. Parts of the same rows that follow each other share most of
     * the work.
     *
     * @param cells for each row of cells those of the first part, then those of the next
     */
    void average(List<Part> parts, int columns, int rows, float[][] cells) {
        Lines lines = LINES.get();
        lines.make(corners[0].length, columns, rows);
        Part before = null;
        int at = 0;
        for (Part part : parts) {
            if (before == null || !part.hasRowsOf(before)) {
                sumsAt(part, rows, lines);
            }
            average(part, columns, rows, lines, cells, at);
            before = part;
            at += columns;
        }
    }

    /** The corners of all lines of cells, each of which may lie between two lines of samples. */
    private void sumsAt(Part part, int rows, Lines lines) {
        Places down = lines.down;
        down.set(part.seen().down(), part.seen().height(), rows);
        for (int row = 0; row <= rows; row++) {
            int y = part.top() + down.wholes[row];
            double share = down.parts[row];
            if (share == 0) {
                System.arraycopy(corners[y], 0, lines.lines[row], 0, corners[y].length);
            } else {
                between(corners[y], corners[y + 1], share, lines.lines[row]);
            }
        }
    }

    private static void between(double[] upper, double[] lower, double share, double[] line) {
        for (int x = 0; x < upper.length; x++) {
            line[x] = upper[x] + share * (lower[x] - upper[x]);
        }
    }

    private static void average(Part part, int columns, int rows, Lines lines, float[][] cells, int to) {
        Plane seen = part.seen();
        Places across = lines.across;
        across.set(seen.across(), seen.width(), columns);
        double scale = columns / seen.across().length() * rows / seen.down().length();
        across.pick(lines.lines[0], part.left(), columns, lines.above);
        for (int row = 0; row < rows; row++) {
            across.average(lines.lines[row + 1], part.left(), lines.above, scale, cells[row], to, columns);
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

        void pick(double[] line, int from, int cells, double[] picked) {
            for (int border = 0; border <= cells; border++) {
                picked[border] = pick(line, from, border);
            }
        }

        /** The averages between a line and the one above it, which was picked from before; the line takes its place. */
        void average(double[] line, int from, double[] above, double scale, float[] cells, int to, int count) {
            double first = pick(line, from, 0);
            double left = first - above[0];
            above[0] = first;
            for (int border = 1; border <= count; border++) {
                double sum = pick(line, from, border);
                double right = sum - above[border];
                above[border] = sum;
                cells[to + border - 1] = (float) (scale * (right - left));
                left = right;
            }
        }

        /** @param line a place longer than the places picked from, with any number there */
        private double pick(double[] line, int from, int border) {
            int whole = from + wholes[border];
            double sum = line[whole];
            return sum + parts[border] * (line[whole + 1] - sum);
        }
    }

    /** Arrays at least as long as was ever asked for. */
    private static final class Lines {

        private final Places across = new Places();
        private final Places down = new Places();
        private double[][] lines = {};
        private double[] above = {};

        void make(int places, int columns, int rows) {
            across.make(columns + 1);
            down.make(rows + 1);
            if (lines.length < rows + 1 || lines[0].length < places + 1) {
                lines = new double[Math.max(lines.length, rows + 1)][places + 1];
            }
            above = above.length < columns + 1 ? new double[columns + 1] : above;
        }
    }
}
