package io.github.lookalike.decoder.hevc;

/** The scaled coefficients of one block, and where they are: all others are zero. */
final class Coefficients {

    private static final int MOST = 32 * 32;

    /** Row by row without gaps between the rows. */
    final int[] values = new int[MOST];

    private final short[] places = new short[MOST];
    private int count;

    /** A bit for each column with a coefficient. */
    int columns;
    /** A bit for each row with a coefficient. */
    int rows;

    /** Whether the block is coded without transform; for a lossless block it does not matter. */
    boolean skipped;

    void begin() {
        count = 0;
        columns = 0;
        rows = 0;
    }

    void set(int column, int row, int log2, int value) {
        int at = (row << log2) + column;
        values[at] = value;
        columns |= 1 << column;
        rows |= 1 << row;
        places[count++] = (short) at;
    }

    /** Makes all values zero again. */
    void clear() {
        for (int i = 0; i < count; i++) {
            values[places[i]] = 0;
        }
        count = 0;
    }

    /** Whether there is the one of the lowest frequency alone. */
    boolean constant() {
        return (columns | rows) == 1;
    }
}
