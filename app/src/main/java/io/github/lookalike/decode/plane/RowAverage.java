package io.github.lookalike.decode.plane;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Averages a picture, fed row by row, into the cells of a {@link Grid} by exact area.
 *
 * <p>Rows that lie wholly within a row of cells are summed eight samples at a time: even and odd bytes of a long, in
 * lanes of 16 bits. Only where a row of cells ends are single samples looked at.
 */
public final class RowAverage {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVEN = 0x00ff00ff00ff00ffL;
    /** A lane of 16 bits holds 257 rows of 255. */
    private static final int LANE_ROWS = 257;

    private final Grid grid;
    private final int channels;
    private final int rowLength;
    private final long[] even;
    private final long[] odd;
    private final float[] sums;
    private final float[] samples;
    private final CellColumns columns;
    private int inLanes;
    private int row;
    private int cellRow;

    /** @param channels samples a pixel, 1 to 4 */
    public RowAverage(Grid grid, int channels) {
        this.grid = grid;
        this.channels = channels;
        this.rowLength = Math.multiplyExact(grid.width(), channels);
        int lanes = grid.isWhole() ? 0 : rowLength / 8 + 1;
        this.even = new long[lanes];
        this.odd = new long[lanes];
        this.sums = new float[grid.isWhole() ? 0 : rowLength];
        this.samples = new float[Math.multiplyExact(Math.multiplyExact(grid.columns(), grid.rows()), channels)];
        this.columns = new CellColumns(grid.width(), grid.columns(), channels);
    }

    /** About how many bytes averaging needs, for a budget. */
    public static long bytesFor(Grid grid, int channels) {
        return (8L * grid.width() + 4L * grid.columns() * grid.rows()) * channels;
    }

    /** How many rows were added. */
    public int rowsAdded() {
        return row;
    }

    /** Adds the next row: {@code width × channels} samples from a place on. */
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
        int whole = (int) ((long) row * grid.rows() / grid.height());
        Arrays.fill(samples, whole * grid.columns() * channels, samples.length, 128);
        return new Cells(grid.columns(), grid.rows(), channels, samples);
    }

    private void copy(byte[] bytes, int from) {
        int at = row * rowLength;
        for (int i = 0; i < rowLength; i++) {
            samples[at + i] = bytes[from + i] & 0xff;
        }
    }

    /** In units where a row is {@code grid.rows()} high and a row of cells {@code grid.height()}. */
    private void addToCells(byte[] bytes, int from) {
        long top = (long) row * grid.rows();
        long bottom = top + grid.rows();
        long cellBottom = (cellRow + 1L) * grid.height();
        if (bottom < cellBottom) {
            addToLanes(bytes, from);
            return;
        }
        spill();
        addWeighted(bytes, from, (float) (cellBottom - top) / grid.rows());
        float scale = (float) grid.rows() / grid.height();
        columns.average(sums, scale, samples, cellRow * grid.columns() * channels);
        Arrays.fill(sums, 0);
        cellRow++;
        if (bottom > cellBottom) {
            addWeighted(bytes, from, (float) (bottom - cellBottom) / grid.rows());
        }
    }

    private void addToLanes(byte[] bytes, int from) {
        if (inLanes == LANE_ROWS) {
            spill();
        }
        int longs = rowLength / 8;
        for (int i = 0; i < longs; i++) {
            long eight = (long) LONGS.get(bytes, from + i * 8);
            even[i] += eight & EVEN;
            odd[i] += eight >>> 8 & EVEN;
        }
        for (int i = longs * 8; i < rowLength; i++) {
            sums[i] += bytes[from + i] & 0xff;
        }
        inLanes++;
    }

    private void spill() {
        if (inLanes == 0) {
            return;
        }
        int longs = rowLength / 8;
        for (int i = 0; i < longs; i++) {
            long e = even[i];
            long o = odd[i];
            for (int lane = 0; lane < 8; lane += 2) {
                sums[i * 8 + lane] += (int) (e & 0xffff);
                sums[i * 8 + lane + 1] += (int) (o & 0xffff);
                e >>>= 16;
                o >>>= 16;
            }
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
        inLanes = 0;
    }

    private void addWeighted(byte[] bytes, int from, float weight) {
        for (int i = 0; i < rowLength; i++) {
            sums[i] += weight * (bytes[from + i] & 0xff);
        }
    }
}
