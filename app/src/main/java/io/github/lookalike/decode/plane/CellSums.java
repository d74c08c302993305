package io.github.lookalike.decode.plane;

/** Averages a picture, whose pixels come in any order, into the cells of a {@link CellGrid}, as {@link RowAverage} does. */
public final class CellSums {

    private final CellGrid grid;
    private final SampleLayout layout;
    /** By cell and byte of a pixel: at most 64 numbers of eight bits each. */
    private final int[] sums;
    /** By cell: how many pixels were added. */
    private final byte[] counts;

    public CellSums(CellGrid grid, SampleLayout layout) {
        this.grid = grid;
        this.layout = layout;
        int cells = Math.multiplyExact(grid.columns(), grid.rows());
        this.sums = new int[Math.multiplyExact(cells, layout.stride())];
        this.counts = new byte[cells];
    }

    /** About how many bytes this and the pixels made of it need, for a budget. */
    public static long bytesFor(CellGrid grid, SampleLayout layout) {
        return (4L * layout.stride() + 7) * grid.columns() * grid.rows();
    }

    /**
     * Adds pixels of a row.
     *
     * @param column of the first one
     * @param step from each of them to the next
     * @param bytes of the pixels, from a place on
     * @param count how many there are
     */
    // Six parameters: they are asked for each row, and an object for each would cost more than the sums.
    public void add(int row, int column, int step, byte[] bytes, int from, int count) {
        int stride = layout.stride();
        int line = row / grid.side() * grid.columns();
        int at = from;
        for (int i = 0, x = column; i < count; i++, x += step) {
            int cell = line + x / grid.side();
            counts[cell]++;
            for (int b = 0; b < stride; b++) {
                sums[cell * stride + b] += bytes[at++] & 0xff;
            }
        }
    }

    /** Whether each cell has a pixel at least. */
    public boolean isCovered() {
        boolean covered = true;
        for (byte count : counts) {
            covered &= count > 0;
        }
        return covered;
    }

    /** The cells by the pixels that were added, at least one in each. */
    public Cells cells() {
        int stride = layout.stride();
        byte[] samples = new byte[counts.length * layout.colours()];
        float[] averages = new float[stride];
        int to = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            for (int b = 0; b < stride; b++) {
                averages[b] = (float) sums[cell * stride + b] / counts[cell];
            }
            for (int colour = 0; colour < layout.colours(); colour++) {
                samples[to++] = layout.sample(averages, colour * layout.bytesEach());
            }
        }
        return new Cells(grid, layout.colours(), samples);
    }
}
