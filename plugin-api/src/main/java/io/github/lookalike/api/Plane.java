package io.github.lookalike.api;

/**
 * One channel of {@link Pixels}: samples of 8 bits reached by an origin and two strides, so that a part, a turn or a
 * mirroring of it is another origin with other strides.
 *
 * @param across the columns that lie in the picture, of which the first or the last may lie there only in part
 * @param down the rows that lie in the picture
 */
// An array: one pixel is a read without a bounds object, and views share it.
@SuppressWarnings("ArrayRecordComponent")
record Plane(byte[] samples, int origin, int stepX, int stepY, int width, int height, Extent across, Extent down) {

    static Plane of(int width, int height, byte[] samples) {
        if (width < 1 || height < 1 || (long) width * height != samples.length) {
            throw new IllegalArgumentException(width + "×" + height + " do not fit " + samples.length + " samples");
        }
        return new Plane(samples, 0, 1, width, width, height, Extent.whole(width), Extent.whole(height));
    }

    /** This plane, not turned yet, with its last column and row counting in part. */
    Plane covering(double columns, double rows) {
        if (!(columns > width - 1 && columns <= width && rows > height - 1 && rows <= height)) {
            throw new IllegalArgumentException(columns + "×" + rows + " are not the extent of " + width + "×" + height);
        }
        return new Plane(samples, origin, stepX, stepY, width, height, new Extent(0, columns), new Extent(0, rows));
    }

    int at(int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            throw outside(x, y);
        }
        return samples[origin + x * stepX + y * stepY] & 0xff;
    }

    private IndexOutOfBoundsException outside(int x, int y) {
        return new IndexOutOfBoundsException(x + "," + y + " in " + width + "×" + height);
    }

    /** A row as numbers from 0 to 255. */
    void copyLine(int y, int[] line) {
        int from = origin + y * stepY;
        for (int x = 0; x < width; x++) {
            line[x] = samples[from + x * stepX] & 0xff;
        }
    }

    Plane view(Rectangle part) {
        if (part.x() > width - part.width() || part.y() > height - part.height()) {
            throw new IllegalArgumentException(part + " reaches beyond " + width + "×" + height);
        }
        int corner = origin + part.x() * stepX + part.y() * stepY;
        return new Plane(
                samples,
                corner,
                stepX,
                stepY,
                part.width(),
                part.height(),
                across.part(part.x(), part.width()),
                down.part(part.y(), part.height()));
    }

    /** The part of these samples that lies within two extents of their lines, in which the outermost count in part. */
    Plane within(Extent columns, Extent rows) {
        int left = columns.first();
        int top = rows.first();
        int wide = columns.end() - left;
        int high = rows.end() - top;
        return new Plane(
                samples,
                origin + left * stepX + top * stepY,
                stepX,
                stepY,
                wide,
                high,
                new Extent(Math.max(0, columns.from() - left), Math.min(wide, columns.to() - left)),
                new Extent(Math.max(0, rows.from() - top), Math.min(high, rows.to() - top)));
    }

    Plane turned(Turn turn) {
        int w = turn.transposes() ? height : width;
        int h = turn.transposes() ? width : height;
        int dx = turn.transposes() ? stepY : stepX;
        int dy = turn.transposes() ? stepX : stepY;
        Extent along = turn.transposes() ? down : across;
        Extent upward = turn.transposes() ? across : down;
        int corner = origin;
        if (turn.mirrorsColumns()) {
            corner += (w - 1) * dx;
            dx = -dx;
            along = along.mirrored(w);
        }
        if (turn.mirrorsRows()) {
            corner += (h - 1) * dy;
            dy = -dy;
            upward = upward.mirrored(h);
        }
        return new Plane(samples, corner, dx, dy, w, h, along, upward);
    }

    /** How many cells a grid has. */
    int cells(int columns, int rows) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("no grid has " + columns + "×" + rows + " cells");
        }
        return Math.multiplyExact(columns, rows);
    }

    float[] averaged(int columns, int rows) {
        float[] cells = new float[cells(columns, rows)];
        average(columns, rows, cells);
        return cells;
    }

    /** Averages by exact area: first along each row, then rows into cells, with fractional ends weighted. */
    void average(int columns, int rows, float[] cells) {
        if (Math.abs(stepX) > Math.abs(stepY)) {
            // Samples lie in memory by columns: read them as they lie.
            float[] columnwise = turned(Turn.TRANSPOSE).averaged(/* columns= */ rows, /* rows= */ columns);
            transpose(columnwise, columns, rows, cells);
        } else if (stepX < 0) {
            turned(Turn.MIRROR).average(columns, rows, cells);
            mirror(cells, columns, rows);
        } else if (columns == width && rows == height && across.isWhole(width) && down.isWhole(height)) {
            copyTo(cells);
        } else {
            addLines(columns, rows, cells);
        }
    }

    /** Copies the samples if so many cells are just they and they lie in memory as rows; whether it did. */
    boolean copyLevels(int columns, int rows, byte[] levels) {
        boolean same = columns == width && rows == height && across.isWhole(width) && down.isWhole(height);
        for (int y = 0; same && stepX == 1 && y < height; y++) {
            System.arraycopy(samples, origin + y * stepY, levels, y * width, width);
        }
        return same && stepX == 1;
    }

    private void addLines(int columns, int rows, float[] cells) {
        Cuts columnCuts = Cuts.of(across, width, columns);
        Cuts rowCuts = Cuts.of(down, height, rows);
        LineSums lines = new LineSums(width);
        float scale = (float) (rows / down.length() * (columns / across.length()));
        for (int row = 0; row < rows; row++) {
            addLines(rowCuts, row, lines);
            averageLine(lines.sums(), columnCuts, scale, cells, row * columns);
        }
    }

    private void addLines(Cuts rowCuts, int row, LineSums lines) {
        lines.clear();
        int last = rowCuts.last(row);
        for (int y = rowCuts.first(row); y <= last; y++) {
            addLine(y, rowCuts.weight(row, y), lines);
        }
    }

    private void addLine(int y, float weight, LineSums lines) {
        int start = origin + y * stepY;
        if (weight == 1) {
            lines.add(samples, start);
        } else {
            lines.add(samples, start, weight);
        }
    }

    private void copyTo(float[] cells) {
        for (int y = 0; y < height; y++) {
            copyRow(origin + y * stepY, cells, y * width);
        }
    }

    private void copyRow(int from, float[] cells, int to) {
        if (stepX == 1) {
            // In one step through memory a processor does many at a time.
            for (int x = 0; x < width; x++) {
                cells[to + x] = samples[from + x] & 0xff;
            }
        } else {
            for (int x = 0; x < width; x++) {
                cells[to + x] = samples[from + x * stepX] & 0xff;
            }
        }
    }

    private static void averageLine(float[] sums, Cuts cuts, float scale, float[] cells, int at) {
        for (int column = 0; column < cuts.cells(); column++) {
            int first = cuts.first(column);
            int last = cuts.last(column);
            float sum = cuts.head(column) * sums[first];
            if (last > first) {
                for (int x = first + 1; x < last; x++) {
                    sum += sums[x];
                }
                sum += cuts.tail(column) * sums[last];
            }
            cells[at + column] = scale * sum;
        }
    }

    private static void mirror(float[] cells, int columns, int rows) {
        for (int start = 0; start < columns * rows; start += columns) {
            for (int left = start, right = start + columns - 1; left < right; left++, right--) {
                float cell = cells[left];
                cells[left] = cells[right];
                cells[right] = cell;
            }
        }
    }

    /** From column after column to row after row. */
    private static void transpose(float[] cells, int columns, int rows, float[] turned) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[row * columns + column] = cells[column * rows + row];
            }
        }
    }
}
