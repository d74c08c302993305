package io.github.lookalike.api;

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
        if (Math.abs(stepX) > Math.abs(stepY)) {
            // Samples lie in memory by columns: read them as they lie.
            float[] columnwise = turned(Turn.TRANSPOSE).averaged(rows, columns);
            return transposed(columnwise, columns, rows);
        }
        float[] cells = new float[columns * rows];
        if (columns == width && rows == height) {
            copyTo(cells);
            return cells;
        }
        Cuts across = Cuts.of(width, columns);
        Cuts down = Cuts.of(height, rows);
        float[] line = new float[columns];
        float scale = (float) rows / height;
        for (int row = 0; row < rows; row++) {
            for (int y = down.first(row); y <= down.last(row); y++) {
                averageLine(y, across, line);
                float weight = scale * down.weight(row, y);
                for (int column = 0; column < columns; column++) {
                    cells[row * columns + column] += weight * line[column];
                }
            }
        }
        return cells;
    }

    private void copyTo(float[] cells) {
        for (int y = 0; y < height; y++) {
            int at = origin + y * stepY;
            for (int x = 0; x < width; x++, at += stepX) {
                cells[y * width + x] = samples[at] & 0xff;
            }
        }
    }

    private void averageLine(int y, Cuts across, float[] line) {
        int start = origin + y * stepY;
        float scale = (float) line.length / width;
        for (int column = 0; column < line.length; column++) {
            int first = across.first(column);
            int last = across.last(column);
            float sum = across.head(column) * (samples[start + first * stepX] & 0xff);
            if (last > first) {
                int whole = 0;
                int end = start + last * stepX;
                for (int at = start + (first + 1) * stepX; at != end; at += stepX) {
                    whole += samples[at] & 0xff;
                }
                sum += (float) whole + across.tail(column) * (samples[end] & 0xff);
            }
            line[column] = scale * sum;
        }
    }

    /** From column after column to row after row. */
    private static float[] transposed(float[] cells, int columns, int rows) {
        float[] turned = new float[cells.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[row * columns + column] = cells[column * rows + row];
            }
        }
        return turned;
    }
}
