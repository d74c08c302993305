package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.heic.Axis.Cuts;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Cells that are the averages of what lies in them, by exact area. */
final class AveragedCells implements Cells {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ALTERNATE = 0x00ff_00ff_00ff_00ffL;
    private static final long ADD_UP = 0x0001_0001_0001_0001L;

    private final Axis across;
    private final Axis down;
    /** How far each cell is from mid-grey, by what was added so far. */
    private final float[] sums;

    private final float[] line;
    private @Nullable Cuts columnCuts;
    private @Nullable Cuts rowCuts;

    AveragedCells(Axis across, Axis down) {
        this.across = across;
        this.down = down;
        this.sums = new float[Math.multiplyExact(across.cells(), down.cells())];
        this.line = new float[across.cells()];
    }

    @Override
    public void add(Part part) {
        Cuts columns = cuts(columnCuts, across, part.stepX());
        Cuts rows = cuts(rowCuts, down, part.stepY());
        columnCuts = columns;
        rowCuts = rows;
        int from = columns.cellAt(part.firstColumn());
        int to = from;
        while (to < across.cells() && columns.firsts()[to] < part.firstColumn() + part.width()) {
            to++;
        }
        int row = rows.cellAt(part.firstRow());
        for (int y = 0; y < part.height() && row < down.cells() && to > from; y++) {
            int sample = part.firstRow() + y;
            while (row < down.cells() && rows.lasts()[row] < sample) {
                row++;
            }
            if (row < down.cells() && rows.firsts()[row] <= sample) {
                average(part, y, columns, from, to);
                addLine(rows, row, sample, from, to);
            }
        }
    }

    private static Cuts cuts(@Nullable Cuts known, Axis axis, int step) {
        return known != null && known.step() == step ? known : axis.cuts(step);
    }

    /** A row of samples averaged into the line of cells. */
    private void average(Part part, int y, Cuts columns, int from, int to) {
        byte[] samples = part.samples();
        int start = y * part.width() - part.firstColumn();
        int least = part.firstColumn();
        int most = least + part.width() - 1;
        for (int cell = from; cell < to; cell++) {
            int first = Math.max(least, columns.firsts()[cell]);
            int last = Math.min(most, columns.lasts()[cell]);
            if (last - first == 7 && columns.isWhole(cell)) {
                line[cell] = (eight(samples, start + first) - 8 * MID_GREY) / 8f;
                continue;
            }
            float sum = columns.weight(cell, first) * ((samples[start + first] & 0xff) - MID_GREY);
            if (last > first) {
                sum += sum(samples, start + first + 1, start + last) - MID_GREY * (last - first - 1);
                sum += columns.weight(cell, last) * ((samples[start + last] & 0xff) - MID_GREY);
            }
            line[cell] = columns.shares()[cell] * sum;
        }
    }

    private static int sum(byte[] samples, int from, int to) {
        int sum = 0;
        int at = from;
        for (; at <= to - 8; at += 8) {
            sum += eight(samples, at);
        }
        for (; at < to; at++) {
            sum += samples[at] & 0xff;
        }
        return sum;
    }

    /** The sum of eight samples, which most cells have in a row: four at a time in the quarters of a number. */
    private static int eight(byte[] samples, int at) {
        long all = (long) EIGHT.get(samples, at);
        long pairs = (all & ALTERNATE) + ((all >>> 8) & ALTERNATE);
        return (int) ((pairs * ADD_UP) >>> 48);
    }

    /** The line added to all rows of cells that have something of its row of samples. */
    private void addLine(Cuts rows, int firstRow, int sample, int from, int to) {
        for (int row = firstRow; row < down.cells() && rows.firsts()[row] <= sample; row++) {
            float weight = rows.shares()[row] * rows.weight(row, sample);
            int at = row * across.cells();
            for (int cell = from; cell < to; cell++) {
                sums[at + cell] += weight * line[cell];
            }
        }
    }

    @Override
    public byte[] samples() {
        byte[] cells = new byte[sums.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) Math.max(0, Math.min(255, (int) (sums[i] + MID_GREY + 0.5f)));
        }
        return cells;
    }
}
