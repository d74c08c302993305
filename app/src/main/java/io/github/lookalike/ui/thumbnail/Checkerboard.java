package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.ui.look.Palette;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;

/** What shines through transparent parts of a picture: squares of two greys that stay as large however close one looks. */
public enum Checkerboard {
    /** Under pictures. */
    LARGE(8),
    /** Under thumbnails. */
    SMALL(4);

    private final int square;

    /** @param square the side of a square in pixels of the window */
    Checkerboard(int square) {
        this.square = square;
    }

    /** In the colours of the theme of now. */
    public Paint paint() {
        int side = 2 * square;
        BufferedImage four = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = four.createGraphics();
        graphics.setColor(Palette.CHECK_ONE.color());
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Palette.CHECK_OTHER.color());
        graphics.fillRect(0, 0, square, square);
        graphics.fillRect(square, square, square, square);
        graphics.dispose();
        return new TexturePaint(four, new Rectangle(side, side));
    }
}
