package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;

/**
 * How opaque a picture is, averaged over the cells of a {@link CellGrid} as its colours are. It takes no memory as long as
 * all that was added is opaque, which most pictures are that could be otherwise.
 */
public final class Opacity {

    private static final int OPAQUE = 255;

    private final CellGrid grid;

    /** By cell: how much its pixels, at most 64, lack of being opaque, together; empty while they are. */
    private char[] lacking = new char[0];

    public Opacity(CellGrid grid) {
        this.grid = grid;
    }

    /** About how many bytes it takes at most, and what is made of it. */
    public static long bytesFor(CellGrid grid) {
        return 3L * grid.columns() * grid.rows();
    }

    /**
     * Adds pixels of a row; those that are never added are opaque.
     *
     * @param column of the first one
     * @param step from each of them to the next
     * @param amounts how opaque each is, 0 to 255
     * @param count how many there are
     */
    public void add(int row, int column, int step, byte[] amounts, int count) {
        int line = row / grid.side() * grid.columns();
        for (int i = 0, x = column; i < count; i++, x += step) {
            lack(line + x / grid.side(), OPAQUE - (amounts[i] & 0xff));
        }
    }

    /** Adds a row of colours {@code 0xAARRGGBB}. */
    void add(int row, int[] argb) {
        int line = row / grid.side() * grid.columns();
        for (int x = 0; x < grid.width(); x++) {
            lack(line + x / grid.side(), OPAQUE - (argb[x] >>> 24));
        }
    }

    private void lack(int cell, int amount) {
        if (amount > 0) {
            if (lacking.length == 0) {
                lacking = new char[Math.multiplyExact(grid.columns(), grid.rows())];
            }
            lacking[cell] += (char) amount;
        }
    }

    /** The pixels, which are cells of the same grid, with what was added; as they are where all of it was opaque. */
    public Pixels of(Pixels pixels) {
        return lacking.length == 0 ? pixels : pixels.withOpacity(amounts());
    }

    private byte[] amounts() {
        byte[] amounts = new byte[lacking.length];
        int side = grid.side();
        for (int row = 0, cell = 0; row < grid.rows(); row++) {
            int high = Math.min(side, grid.height() - row * side);
            for (int column = 0; column < grid.columns(); column++, cell++) {
                int count = high * Math.min(side, grid.width() - column * side);
                amounts[cell] = (byte) (OPAQUE - (lacking[cell] + count / 2) / count);
            }
        }
        return amounts;
    }
}
