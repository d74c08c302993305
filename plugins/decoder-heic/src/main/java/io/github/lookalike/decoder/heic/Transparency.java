package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;

/** Lays parts over mid-grey, as far as another picture says how opaque they are, and hands them on. */
final class Transparency implements Sink {

    private final Samples alpha;
    private final boolean premultiplied;
    private final Canvas next;
    private int width;
    private int height;

    /**
     * @param alpha luma 255 where the picture is opaque, 0 where nothing of it is seen; stretched to its size
     * @param premultiplied whether the colours of the picture are dimmed by it already
     */
    Transparency(Samples alpha, boolean premultiplied, Canvas next) {
        this.alpha = alpha;
        this.premultiplied = premultiplied;
        this.next = next;
    }

    @Override
    public void begin(int columns, int rows) throws DecodeException {
        width = columns;
        height = rows;
        next.begin(columns, rows);
    }

    @Override
    public void add(Samples part, int x, int y) {
        next.addOpacity(amounts(part, x, y));
        lay(new Part(part.luma(), part.width(), part.height(), x, y, 1, 1));
        if (!part.isGrey() && !premultiplied) {
            lay(colour(part, part.blue(), x, y));
            lay(colour(part, part.red(), x, y));
        }
        next.add(part, x, y);
    }

    private Part amounts(Samples part, int x, int y) {
        byte[] amounts = new byte[part.width() * part.height()];
        for (int row = 0, at = 0; row < part.height(); row++) {
            for (int column = 0; column < part.width(); column++) {
                amounts[at++] = (byte) opaque(x + column, y + row, 1, 1);
            }
        }
        return new Part(amounts, part.width(), part.height(), x, y, 1, 1);
    }

    private static Part colour(Samples part, byte[] samples, int x, int y) {
        return new Part(samples, part.colourWidth(), part.colourHeight(), x, y, part.stepX(), part.stepY());
    }

    private void lay(Part part) {
        byte[] samples = part.samples();
        for (int row = 0; row < part.height(); row++) {
            int y = part.y() + row * part.stepY();
            for (int column = 0; column < part.width(); column++) {
                int at = row * part.width() + column;
                int opaque = opaque(part.x() + column * part.stepX(), y, part.stepX(), part.stepY());
                if (opaque < 255) {
                    samples[at] = (byte) overGrey(samples[at] & 0xff, opaque);
                }
            }
        }
    }

    /** How opaque the picture is on average where a sample lies that stands for so many columns and rows. */
    private int opaque(int x, int y, int columns, int rows) {
        int sum = 0;
        for (int row = 0; row < rows; row++) {
            int line = scaled(y + row, height, alpha.height()) * alpha.width();
            for (int column = 0; column < columns; column++) {
                sum += alpha.luma()[line + scaled(x + column, width, alpha.width())] & 0xff;
            }
        }
        return (sum + columns * rows / 2) / (columns * rows);
    }

    /** A sample that was dimmed already counts in full; colours that were are colours over grey as they are. */
    private int overGrey(int value, int opaque) {
        int grey = (Cells.MID_GREY * (255 - opaque) + 127) / 255;
        return premultiplied
                ? Math.min(255, value + grey)
                : (value * opaque + Cells.MID_GREY * (255 - opaque) + 127) / 255;
    }

    private static int scaled(int at, int length, int to) {
        return Math.min(to - 1, length == to ? at : (int) ((long) at * to / length));
    }
}
