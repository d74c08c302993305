package io.github.lookalike.decoder.hevc;

/** The scaled coefficients of one block, and where they are: all others are zero. */
final class Coefficients {

    private static final int MOST = 32 * 32;

    /** Row by row without gaps between the rows. */
    final int[] values = new int[MOST];

    private final short[] places = new short[MOST];
    private int count;

    /** The last column with a coefficient that is not zero. */
    int lastColumn;
    /** The last row with a coefficient that is not zero. */
    int lastRow;

    /** Whether the block is coded without transform; for a lossless block it does not matter. */
    boolean skipped;

    void begin() {
        count = 0;
        lastColumn = 0;
        lastRow = 0;
    }

    void set(int column, int row, int log2, int value) {
        int at = (row << log2) + column;
        values[at] = value;
        places[count++] = (short) at;
    }

    /** Makes all values zero again. */
    void clear() {
        for (int i = 0; i < count; i++) {
            values[places[i]] = 0;
        }
        count = 0;
    }

    boolean constant() {
        return (lastColumn | lastRow) == 0;
    }
}
