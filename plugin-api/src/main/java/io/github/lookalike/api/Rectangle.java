package io.github.lookalike.api;

/**
 * You create this: a part of a picture, in pixels of that picture; the origin is the top left corner.
 *
 * @param x first column, 0 or more
 * @param y first row, 0 or more
 * @param width columns, 1 or more
 * @param height rows, 1 or more
 */
public record Rectangle(int x, int y, int width, int height) {

    public Rectangle {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "not a part of a picture: " + width + "×" + height + " at " + x + "," + y);
        }
    }
}
