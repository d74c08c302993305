package io.github.lookalike.decode.plane;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Averages a picture, fed row by row, into the cells of a {@link Grid} by exact area.
 *
 * <p>Rows that lie wholly within a row of cells are summed eight bytes at a time: even and odd bytes of a long, in lanes
 * of 16 bits. Only where a row of cells ends are single bytes looked at.
 */
public final class RowAverage {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVEN = 0x00ff00ff00ff00ffL;
    /** A lane of 16 bits holds 257 rows of 255. */
    private static final int LANE_ROWS = 257;

    private final Grid grid;
    private final Layout layout;
    private final int rowLength;
    private final long[] even;
    private final long[] odd;
    private final float[] sums;
    private final float[] averages;
    private final byte[] samples;
    private final CellColumns columns;
    private int inLanes;
    private int row;
    private int cellRow;

    public RowAverage(Grid grid, Layout layout) {
        this.grid = grid;
        this.layout = layout;
        this.rowLength = Math.multiplyExact(grid.width(), layout.stride());
        int lanes = grid.isWhole() ? 0 : rowLength / 8;
        this.even = new long[lanes];
        this.odd = new long[lanes];
        this.sums = new float[grid.isWhole() ? 0 : rowLength];
        this.averages = new float[Math.multiplyExact(grid.columns(), layout.stride())];
        int cells = Math.multiplyExact(grid.columns(), grid.rows());
        this.samples = new byte[Math.multiplyExact(cells, layout.colours())];
        this.columns = new CellColumns(grid.width(), grid.columns(), layout.stride());
    }

    /** About how many bytes averaging and the pixels made of it need, for a budget. */
    public static long bytesFor(Grid grid, Layout layout) {
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
        int whole = (int) ((long) row * grid.rows() / grid.height());
        Arrays.fill(samples, whole * grid.columns() * layout.colours(), samples.length, (byte) 128);
        return new Cells(grid.columns(), grid.rows(), layout.colours(), samples);
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
        columns.average(sums, (float) grid.rows() / grid.height(), averages);
        finishRow(cellRow * grid.columns() * layout.colours());
        Arrays.fill(sums, 0);
        cellRow++;
        if (bottom > cellBottom) {
            addWeighted(bytes, from, (float) (bottom - cellBottom) / grid.rows());
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

    private void addToLanes(byte[] bytes, int from) {
        if (inLanes == LANE_ROWS) {
            spill();
        }
        addLongs(bytes, from, even, odd);
        for (int i = even.length * 8; i < rowLength; i++) {
            sums[i] += bytes[from + i] & 0xff;
        }
        inLanes++;
    }

    private static void addLongs(byte[] bytes, int from, long[] even, long[] odd) {
        for (int i = 0; i < even.length; i++) {
            long eight = (long) LONGS.get(bytes, from + i * 8);
            even[i] += eight & EVEN;
            odd[i] += eight >>> 8 & EVEN;
        }
    }

    private void spill() {
        if (inLanes == 0) {
            return;
        }
        for (int i = 0; i < even.length; i++) {
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
