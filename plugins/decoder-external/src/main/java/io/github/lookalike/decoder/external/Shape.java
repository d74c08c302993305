package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;

/**
 * A picture as it is stored, and what is done with it to show it.
 *
 * @param width columns as stored
 * @param height rows as stored
 * @param shown the part of it that is shown, as it is stored
 * @param turn what makes that part upright
 */
record Shape(int width, int height, Rectangle shown, Turn turn) {

    /** A gigapixel: no more is read. */
    private static final long MOST_PIXELS = 1_000_000_000L;

    /** A picture that is shown as it is stored. */
    static Shape of(long width, long height) throws DecodeException {
        if (width < 1 || height < 1) {
            throw new DecodeException("damaged: it is " + width + "×" + height + " pixels large");
        }
        if (width > MOST_PIXELS / height) {
            throw new DecodeException(
                    DecodeException.Kind.TOO_LARGE,
                    String.format("its header claims %,d×%,d pixels, more than the limit", width, height));
        }
        return new Shape((int) width, (int) height, new Rectangle(0, 0, (int) width, (int) height), Turn.NONE);
    }

    Shape turned(Turn next) {
        return new Shape(width, height, shown, turn.then(next));
    }

    /**
     * Cut to a part (ISO/IEC 14496-12 §12.1.4, {@code clap}). Whole samples: a part of one at its beginning counts, one at
     * its end where it is more than half.
     *
     * @param right how far the middle of the part lies to the right of that of the picture
     */
    Shape cut(double columns, double rows, double right, double down) throws DecodeException {
        if (turn != Turn.NONE) {
            throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "it is to be cut after it was turned");
        }
        int left = start(shown.width(), columns, right);
        int top = start(shown.height(), rows, down);
        int columnsShown = end(shown.width(), columns, right) - left;
        int rowsShown = end(shown.height(), rows, down) - top;
        if (columnsShown < 1 || rowsShown < 1) {
            throw new DecodeException("damaged: the part of it that is to be shown is empty");
        }
        return new Shape(
                width, height, new Rectangle(shown.x() + left, shown.y() + top, columnsShown, rowsShown), turn);
    }

    private static double begin(int whole, double length, double offset) {
        return (whole - 1) / 2.0 + offset - (length - 1) / 2;
    }

    private static int start(int whole, double length, double offset) {
        return (int) Math.max(0, Math.floor(begin(whole, length, offset)));
    }

    private static int end(int whole, double length, double offset) {
        return (int) Math.min(whole, Math.floor(begin(whole, length, offset) + length - 0.5) + 1);
    }

    long pixels() {
        return (long) width * height;
    }

    /** Columns of what is shown, upright. */
    int uprightWidth() {
        return turn.transposes() ? shown.height() : shown.width();
    }

    /** Rows of what is shown, upright. */
    int uprightHeight() {
        return turn.transposes() ? shown.width() : shown.height();
    }
}
