package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;

/** Averages rows of packed colours, transparent parts over mid-grey. */
public final class PackedRows {

    private final CellGrid grid;
    private final RowAverage average;
    private final Opacity opacity;
    private final byte[] row;

    /** @param size how large the pixels must be at least */
    public PackedRows(int width, int height, TargetSize size) {
        this(CellGrid.of(width, height, size));
    }

    public PackedRows(CellGrid grid) {
        this.grid = grid;
        this.average = new RowAverage(grid, SampleLayout.RGB);
        this.opacity = new Opacity(grid);
        this.row = new byte[Math.multiplyExact(grid.width(), SampleLayout.RGB.stride())];
    }

    /** About how many bytes it takes, and the pixels made of it. */
    public static long bytesFor(int width, int height, TargetSize size) {
        CellGrid grid = CellGrid.of(width, height, size);
        return RowAverage.bytesFor(grid, SampleLayout.RGB) + Opacity.bytesFor(grid) + 7L * width;
    }

    /** Adds the next row: {@code 0xAARRGGBB} a pixel. */
    public void add(int[] argb) {
        opacity.add(rowsAdded(), argb);
        for (int x = 0; x < grid.width(); x++) {
            int alpha = argb[x] >>> 24;
            row[3 * x] = (byte) MidGrey.under((argb[x] >> 16) & 0xff, alpha);
            row[3 * x + 1] = (byte) MidGrey.under((argb[x] >> 8) & 0xff, alpha);
            row[3 * x + 2] = (byte) MidGrey.under(argb[x] & 0xff, alpha);
        }
        average.add(row, 0);
    }

    /** How many rows were added. */
    public int rowsAdded() {
        return average.rowsAdded();
    }

    /** The pixels; mid-grey where no row was added. */
    public Pixels pixels() {
        return cells().toPixels(grid.width(), grid.height());
    }

    /** The cells; mid-grey where no row was added. */
    public Cells cells() {
        return average.cells().with(opacity);
    }
}
