package io.github.lookalike.decode.jpeg;

/** How much of a scan could be decoded. */
final class Coverage {

    /** Some encoders pad; sound files of cameras were measured to leave nothing. */
    private static final int MOST_LEFT = 64;

    private final int wide;
    private final int high;
    private long mcus;
    private int lastRow = -1;
    private boolean ranOut;
    private int left;

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

    /** Notes how many bytes an interval has more than its MCUs took. */
    void left(int bytes) {
        left = Math.max(left, bytes);
    }

    /** Whether everything is there and nothing else: data that was overwritten mostly makes too few MCUs or too many. */
    boolean isComplete() {
        return mcus == (long) wide * high && left <= MOST_LEFT;
    }

    /** Whether at least half of the picture is there. */
    boolean isMost() {
        return mcus * 2 >= (long) wide * high;
    }

    /** What is missing, in words; {@code rows} are those of the picture. */
    String describe(int rows) {
        long there = mcus * rows / ((long) wide * high);
        if (there == rows) {
            return "corrupt: data is left over behind the last row";
        }
        if (lastRow == high - 1) {
            return "damaged: " + there + " of " + rows + " rows could be read";
        }
        return (ranOut ? "truncated after " : "corrupt after ") + there + " of " + rows + " rows";
    }
}
