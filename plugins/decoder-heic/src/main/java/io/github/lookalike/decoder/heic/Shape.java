package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decoder.heif.Property;
import java.util.List;

/**
 * What is shown of a picture as it is stored, and how it is laid.
 *
 * @param stored the whole of it
 * @param shown the part of it that is shown, as it is stored
 * @param turn what makes that part upright
 */
record Shape(Rectangle stored, Rectangle shown, Turn turn) {

    /** How many properties a picture has at most: more are made to keep a reader busy. */
    private static final int MOST = 200;

    /**
     * The shape that properties give a picture, one after the other (ISO/IEC 23008-12 §6.5.1).
     *
     * @throws DecodeException when they leave nothing of it
     */
    static Shape of(int width, int height, List<Property> properties) throws DecodeException {
        Rectangle whole = new Rectangle(0, 0, width, height);
        Shape shape = new Shape(whole, whole, Turn.NONE);
        int left = MOST;
        for (Property property : properties) {
            shape = shape.after(property);
            left -= property instanceof Property.Remark ? 0 : 1;
            if (left < 0) {
                throw new DecodeException("damaged: it is cut and turned without end");
            }
        }
        return shape;
    }

    private Shape after(Property property) throws DecodeException {
        if (property instanceof Property.Aperture aperture) {
            return cut(aperture);
        }
        if (property instanceof Property.Rotation rotation && rotation.quarters() != 0) {
            Turn next = List.of(Turn.THREE_QUARTERS, Turn.HALF, Turn.QUARTER).get(rotation.quarters() - 1);
            return new Shape(stored, shown, turn.then(next));
        }
        if (property instanceof Property.Mirror mirror) {
            return new Shape(stored, shown, turn.then(mirror.leftRight() ? Turn.MIRROR : Turn.FLIP));
        }
        return this;
    }

    /** Columns of what is shown, upright. */
    int width() {
        return turn.transposes() ? shown.height() : shown.width();
    }

    /** Rows of what is shown, upright. */
    int height() {
        return turn.transposes() ? shown.width() : shown.height();
    }

    double area() {
        return (double) width() * height();
    }

    /** Whether all is shown as it is stored. */
    boolean isWhole() {
        return shown.equals(stored) && turn == Turn.NONE;
    }

    /** Whether it is as wide for its height as another, within a share. */
    boolean isLike(double otherWidth, double otherHeight, double tolerance) {
        double ratio = width() * otherHeight / (height() * otherWidth);
        return ratio <= 1 + tolerance && ratio >= 1 / (1 + tolerance);
    }

    private Shape cut(Property.Aperture aperture) throws DecodeException {
        Span across = Span.of(width(), aperture.width(), aperture.right());
        Span down = Span.of(height(), aperture.height(), aperture.down());
        Rectangle seen = new Rectangle(across.from(), down.from(), across.length(), down.length());
        Rectangle part = laid(seen, width(), height(), turn.inverse());
        return new Shape(
                stored, new Rectangle(shown.x() + part.x(), shown.y() + part.y(), part.width(), part.height()), turn);
    }

    /** Where a part of a picture lies once that is turned. */
    private static Rectangle laid(Rectangle part, int width, int height, Turn turn) {
        boolean swap = turn.transposes();
        int x = swap ? part.y() : part.x();
        int y = swap ? part.x() : part.y();
        int columns = swap ? part.height() : part.width();
        int rows = swap ? part.width() : part.height();
        int allColumns = swap ? height : width;
        int allRows = swap ? width : height;
        return new Rectangle(
                turn.mirrorsColumns() ? allColumns - x - columns : x,
                turn.mirrorsRows() ? allRows - y - rows : y,
                columns,
                rows);
    }

    /** A part of a line of samples. */
    private record Span(int from, int length) {

        /** Whole samples: a part of one at its beginning counts, one at its end where it is more than half. */
        static Span of(int whole, double length, double offset) throws DecodeException {
            double start = (whole - 1) / 2.0 + offset - (length - 1) / 2;
            double from = Math.max(0, Math.floor(start));
            double to = Math.min(whole, Math.floor(start + length - 0.5) + 1);
            if (!(to > from)) {
                throw new DecodeException("damaged: the part of it that is to be shown is empty");
            }
            return new Span((int) from, (int) (to - from));
        }
    }
}
