package io.github.lookalike.api;

/**
 * You receive this: how large a decoded picture must be at least. A decoder may give more, and gives the full size where
 * the picture is smaller.
 *
 * @param shortSide the least length of the short side in pixels, 1 or more
 */
public record TargetSize(int shortSide) {

    /** The whole picture, pixel by pixel. */
    public static final TargetSize FULL = new TargetSize(Integer.MAX_VALUE);

    private static final int LARGEST_REDUCTION = 8;

    public TargetSize {
        if (shortSide < 1) {
            throw new IllegalArgumentException("short side: " + shortSide);
        }
    }

    /** Written out, as {@link #hashCode}: what Java makes of a record by itself takes milliseconds when it is first called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TargetSize that && shortSide == that.shortSide;
    }

    @Override
    public int hashCode() {
        return shortSide;
    }

    /**
     * How many pixels of a side are made one so that the picture is still large enough: 1, 2, 4 or 8. These are what a JPEG
     * can be decoded at; every other decoder that averages squares of so many pixels, from the first one on, gives the
     * same samples for the same picture.
     */
    public int reduction(int width, int height) {
        int most = Math.max(1, Math.min(width, height) / shortSide);
        return Integer.highestOneBit(Math.min(LARGEST_REDUCTION, most));
    }
}
