package io.github.lookalike.api;

import java.util.Arrays;

/**
 * One channel of {@link Pixels}: samples of 8 bits reached by an origin and two strides, so that a part, a turn or a
 * mirroring of it is another origin with other strides.
 */
// An array: one pixel is a read without a bounds object, and views share it.
@SuppressWarnings("ArrayRecordComponent")
record Plane(byte[] samples, int origin, int stepX, int stepY, int width, int height) {

    static Plane of(int width, int height, byte[] samples) {
        if (width < 1 || height < 1 || (long) width * height != samples.length) {
            throw new IllegalArgumentException(width + "×" + height + " do not fit " + samples.length + " samples");
        }
        return new Plane(samples, 0, 1, width, width, height);
    }

    int at(int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            throw new IndexOutOfBoundsException(x + "," + y + " in " + width + "×" + height);
        }
        return samples[origin + x * stepX + y * stepY] & 0xff;
    }

    Plane view(Rectangle part) {
        if (part.x() > width - part.width() || part.y() > height - part.height()) {
            throw new IllegalArgumentException(part + " reaches beyond " + width + "×" + height);
        }
        int corner = origin + part.x() * stepX + part.y() * stepY;
        return new Plane(samples, corner, stepX, stepY, part.width(), part.height());
    }

    Plane turned(Turn turn) {
        int w = turn.transposes() ? height : width;
        int h = turn.transposes() ? width : height;
        int dx = turn.transposes() ? stepY : stepX;
        int dy = turn.transposes() ? stepX : stepY;
        int corner = origin;
        if (turn.mirrorsColumns()) {
            corner += (w - 1) * dx;
            dx = -dx;
        }
        if (turn.mirrorsRows()) {
            corner += (h - 1) * dy;
            dy = -dy;
        }
        return new Plane(samples, corner, dx, dy, w, h);
    }

    /** Averages by exact area: first along each row, then rows into cells, with fractional ends weighted. */
    float[] averaged(int columns, int rows) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("no grid has " + columns + "×" + rows + " cells");
        }
        float[] cells = new float[columns * rows];
        float[] line = new float[columns];
        double rowHeight = (double) height / rows;
        for (int row = 0; row < rows; row++) {
            double top = row * rowHeight;
            double bottom = Math.min(height, top + rowHeight);
            int last = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
            for (int y = (int) top; y <= last; y++) {
                float weight = (float) (Math.min(bottom, y + 1) - Math.max(top, y));
                if (weight <= 0) {
                    continue;
                }
                averageLine(y, line);
                for (int column = 0; column < columns; column++) {
                    cells[row * columns + column] += weight * line[column];
                }
            }
        }
        float scale = (float) (1 / rowHeight);
        for (int i = 0; i < cells.length; i++) {
            cells[i] *= scale;
        }
        return cells;
    }

    private void averageLine(int y, float[] line) {
        int columns = line.length;
        int start = origin + y * stepY;
        if (width % columns == 0) {
            int run = width / columns;
            for (int column = 0, at = start; column < columns; column++) {
                int sum = 0;
                for (int i = 0; i < run; i++, at += stepX) {
                    sum += samples[at] & 0xff;
                }
                line[column] = (float) sum / run;
            }
            return;
        }
        Arrays.fill(line, 0);
        double columnWidth = (double) width / columns;
        for (int column = 0; column < columns; column++) {
            double left = column * columnWidth;
            double right = Math.min(width, left + columnWidth);
            int first = (int) left;
            int last = Math.min(width - 1, (int) Math.ceil(right) - 1);
            float sum = 0;
            for (int x = first; x <= last; x++) {
                float weight = (float) (Math.min(right, x + 1) - Math.max(left, x));
                sum += weight * (samples[start + x * stepX] & 0xff);
            }
            line[column] = (float) (sum / columnWidth);
        }
    }
}
