package io.github.lookalike.decode.jpeg;

/** How much of a scan could be decoded. */
final class Coverage {

    private final int wide;
    private final int high;
    private long mcus;
    private int lastRow = -1;
    private boolean ranOut;

    Coverage(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    void add(int row, int count) {
        mcus += count;
        lastRow = Math.max(lastRow, row);
    }

    /** Notes that an interval could not be decoded to its end. */
    void broke(boolean dataEnded) {
        ranOut |= dataEnded;
    }

    boolean isComplete() {
        return mcus == (long) wide * high;
    }

    /** Whether at least half of the picture is there. */
    boolean isMost() {
        return mcus * 2 >= (long) wide * high;
    }

    /** What is missing, in words; {@code rows} are those of the picture. */
    String describe(int rows) {
        long there = mcus * rows / ((long) wide * high);
        if (lastRow == high - 1) {
            return "damaged: " + there + " of " + rows + " rows could be read";
        }
        return (ranOut ? "truncated after " : "corrupt after ") + there + " of " + rows + " rows";
    }
}
