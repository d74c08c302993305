package io.github.lookalike.api;

/**
 * You receive this: one of the eight ways to lay a picture on its sides, turned clockwise or mirrored.
 *
 * <p>Each is a transposition first (or not), then a mirroring of columns (or not), then of rows (or not).
 */
public enum Turn {
    /** As it is. */
    NONE(false, false, false, 1),
    /** Left and right exchanged. */
    MIRROR(false, true, false, 2),
    /** Turned by 180°. */
    HALF(false, true, true, 3),
    /** Top and bottom exchanged. */
    FLIP(false, false, true, 4),
    /** Rows and columns exchanged: mirrored along the falling diagonal. */
    TRANSPOSE(true, false, false, 5),
    /** Turned by 90° clockwise. */
    QUARTER(true, true, false, 6),
    /** Mirrored along the rising diagonal. */
    TRANSVERSE(true, true, true, 7),
    /** Turned by 270° clockwise. */
    THREE_QUARTERS(true, false, true, 8);

    private final boolean transposes;
    private final boolean mirrorsColumns;
    private final boolean mirrorsRows;
    private final int exifOrientation;

    Turn(boolean transposes, boolean mirrorsColumns, boolean mirrorsRows, int exifOrientation) {
        this.transposes = transposes;
        this.mirrorsColumns = mirrorsColumns;
        this.mirrorsRows = mirrorsRows;
        this.exifOrientation = exifOrientation;
    }

    /** Whether width and height change places. */
    public boolean transposes() {
        return transposes;
    }

    /** Whether, after the transposition, left and right are exchanged. */
    public boolean mirrorsColumns() {
        return mirrorsColumns;
    }

    /** Whether, after the transposition, top and bottom are exchanged. */
    public boolean mirrorsRows() {
        return mirrorsRows;
    }

    /** The turn that undoes this one. */
    public Turn inverse() {
        return switch (this) {
            case QUARTER -> THREE_QUARTERS;
            case THREE_QUARTERS -> QUARTER;
            case NONE, MIRROR, HALF, FLIP, TRANSPOSE, TRANSVERSE -> this;
        };
    }

    /**
     * The turn that does the same as this one and then another.
     *
     * @param next what is done to the picture that this turn makes
     */
    public Turn then(Turn next) {
        boolean columns = next.mirrorsColumns ^ (next.transposes ? mirrorsRows : mirrorsColumns);
        boolean rows = next.mirrorsRows ^ (next.transposes ? mirrorsColumns : mirrorsRows);
        for (Turn turn : values()) {
            if (turn.transposes == (transposes ^ next.transposes)
                    && turn.mirrorsColumns == columns
                    && turn.mirrorsRows == rows) {
                return turn;
            }
        }
        throw new IllegalStateException("eight turns are all there are");
    }

    /** Whether the picture is seen as in a mirror, not merely turned. */
    public boolean mirrored() {
        return transposes ^ mirrorsColumns ^ mirrorsRows;
    }

    /**
     * The turn that makes a stored picture upright.
     *
     * @param orientation the value of the EXIF tag Orientation (TIFF 6.0, tag 274); anything but 1 to 8 means 1
     */
    public static Turn ofExifOrientation(int orientation) {
        for (Turn turn : values()) {
            if (turn.exifOrientation == orientation) {
                return turn;
            }
        }
        return NONE;
    }
}
