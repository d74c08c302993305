package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;

/**
 * Luma and the two colour differences of JFIF in 8 bits: a picture, or a part of one.
 *
 * @param stepX how many columns of luma one of colour stands for, 1 or 2; 0 for a grey picture
 * @param stepY how many rows
 * @param blue samples of Cb row by row, {@link #colourWidth()} each; empty for a grey picture
 */
// Arrays: millions of samples, made once and read once.
@SuppressWarnings("ArrayRecordComponent")
record Samples(int width, int height, byte[] luma, int stepX, int stepY, byte[] blue, byte[] red) {

    private static final byte[] NONE = {};

    static Samples grey(int width, int height, byte[] luma) {
        return new Samples(width, height, luma, 0, 0, NONE, NONE);
    }

    boolean isGrey() {
        return stepX == 0;
    }

    int colourWidth() {
        return isGrey() ? 0 : (width + stepX - 1) / stepX;
    }

    int colourHeight() {
        return isGrey() ? 0 : (height + stepY - 1) / stepY;
    }

    /** What is shown of this picture, upright. */
    Samples shownAs(Shape shape) {
        if (shape.isWhole()) {
            return this;
        }
        Rectangle part = shape.shown();
        Turn turn = shape.turn();
        byte[] light = laid(luma, width, part, turn);
        if (isGrey()) {
            return grey(shape.width(), shape.height(), light);
        }
        int fromX = part.x() / stepX;
        int fromY = part.y() / stepY;
        Rectangle coarse = new Rectangle(
                fromX,
                fromY,
                Math.min((part.width() + stepX - 1) / stepX, colourWidth() - fromX),
                Math.min((part.height() + stepY - 1) / stepY, colourHeight() - fromY));
        return new Samples(
                shape.width(),
                shape.height(),
                light,
                turn.transposes() ? stepY : stepX,
                turn.transposes() ? stepX : stepY,
                laid(blue, colourWidth(), coarse, turn),
                laid(red, colourWidth(), coarse, turn));
    }

    private static byte[] laid(byte[] samples, int stride, Rectangle part, Turn turn) {
        int width = turn.transposes() ? part.height() : part.width();
        int height = turn.transposes() ? part.width() : part.height();
        byte[] laid = new byte[width * height];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = turn.mirrorsColumns() ? width - 1 - x : x;
                int row = turn.mirrorsRows() ? height - 1 - y : y;
                int fromX = part.x() + (turn.transposes() ? row : column);
                int fromY = part.y() + (turn.transposes() ? column : row);
                laid[at++] = samples[fromY * stride + fromX];
            }
        }
        return laid;
    }
}
