package io.github.lookalike.decoder.heic;

import java.util.Arrays;

/** Cells of one sample each. */
final class CopiedCells implements Cells {

    private final Axis across;
    private final Axis down;
    private final byte[] cells;

    CopiedCells(Axis across, Axis down) {
        this.across = across;
        this.down = down;
        this.cells = new byte[Math.multiplyExact(across.cells(), down.cells())];
        Arrays.fill(cells, (byte) MID_GREY);
    }

    @Override
    public void add(Part part) {
        int[] columns = samplesOf(across, part.stepX());
        int[] rows = samplesOf(down, part.stepY());
        int from = firstWithin(columns, part.firstColumn());
        int to = firstWithin(columns, part.firstColumn() + part.width());
        boolean inRow = to > from && columns[to - 1] - columns[from] == to - 1 - from;
        for (int row = 0; row < rows.length; row++) {
            int y = rows[row] - part.firstRow();
            if (y < 0 || y >= part.height()) {
                continue;
            }
            int line = y * part.width() - part.firstColumn();
            int at = row * across.cells();
            if (inRow) {
                System.arraycopy(part.samples(), line + columns[from], cells, at + from, to - from);
                continue;
            }
            for (int column = from; column < to; column++) {
                cells[at + column] = part.samples()[line + columns[column]];
            }
        }
    }

    @Override
    public byte[] samples() {
        return cells;
    }

    /** For each cell the sample of this length in its middle. */
    private static int[] samplesOf(Axis axis, int step) {
        int[] samples = new int[axis.cells()];
        for (int cell = 0; cell < samples.length; cell++) {
            int middle = axis.from() + cell * axis.side() + axis.side() / 2;
            samples[cell] = Math.min(middle, axis.from() + axis.length() - 1) / step;
        }
        return samples;
    }

    private static int firstWithin(int[] ascending, int least) {
        int at = 0;
        while (at < ascending.length && ascending[at] < least) {
            at++;
        }
        return at;
    }
}
