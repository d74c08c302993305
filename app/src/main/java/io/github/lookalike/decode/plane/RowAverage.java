package io.github.lookalike.decode.plane;

import io.github.lookalike.api.LineSums;
import java.util.Arrays;

/** Averages a picture, fed row by row, into the cells of a {@link CellGrid}, each exactly the mean of its pixels. */
public final class RowAverage {

    private final CellGrid grid;
    private final SampleLayout layout;
    private final int rowLength;
    private final LineSums sums;
    private final float[] averages;
    private final byte[] samples;
    private final CellColumns columns;
    private int row;
    /** How many rows lie in the sums. */
    private int summed;

    public RowAverage(CellGrid grid, SampleLayout layout) {
        this.grid = grid;
        this.layout = layout;
        this.rowLength = Math.multiplyExact(grid.width(), layout.stride());
        this.sums = new LineSums(grid.isWhole() ? 0 : rowLength);
        this.averages = new float[Math.multiplyExact(grid.columns(), layout.stride())];
        int cells = Math.multiplyExact(grid.columns(), grid.rows());
        this.samples = new byte[Math.multiplyExact(cells, layout.colours())];
        this.columns = new CellColumns(grid.width(), grid.side(), layout.stride());
    }

    /** About how many bytes averaging and the pixels made of it need, for a budget. */
    public static long bytesFor(CellGrid grid, SampleLayout layout) {
        return 10L * grid.width() * layout.stride() + 6L * grid.columns() * grid.rows();
    }

    /** How many rows were added. */
    public int rowsAdded() {
        return row;
    }

    /** Adds the next row: {@code width} pixels from a place on. */
    public void add(byte[] bytes, int from) {
        if (row >= grid.height()) {
            throw new IllegalStateException("all " + row + " rows are there");
        }
        if (grid.isWhole()) {
            copy(bytes, from);
        } else {
            addToCells(bytes, from);
        }
        row++;
    }

    /** The cells so far: those that no row reached are mid-grey. */
    public Cells cells() {
        int whole = row == grid.height() ? grid.rows() : row / grid.side();
        Arrays.fill(samples, whole * grid.columns() * layout.colours(), samples.length, (byte) 128);
        return new Cells(grid, layout.colours(), samples);
    }

    private void copy(byte[] bytes, int from) {
        int at = row * grid.columns() * layout.colours();
        if (layout.stride() == layout.colours()) {
            System.arraycopy(bytes, from, samples, at, rowLength);
            return;
        }
        for (int i = 0; i < rowLength; i++) {
            averages[i] = bytes[from + i] & 0xff;
        }
        finishRow(at);
    }

    private void addToCells(byte[] bytes, int from) {
        sums.add(bytes, from);
        summed++;
        if (summed == grid.side() || row + 1 == grid.height()) {
            columns.average(sums.sums(), summed, averages);
            finishRow(row / grid.side() * grid.columns() * layout.colours());
            sums.clear();
            summed = 0;
        }
    }

    private void finishRow(int at) {
        int to = at;
        for (int column = 0; column < grid.columns(); column++) {
            for (int colour = 0; colour < layout.colours(); colour++) {
                samples[to++] = layout.sample(averages, column * layout.stride() + colour * layout.bytesEach());
            }
        }
    }
}
