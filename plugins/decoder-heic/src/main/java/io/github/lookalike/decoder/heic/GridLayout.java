package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;

/**
 * How tiles lie in a picture: row by row, each as large as the first; what reaches beyond the picture is cut off (ISO/IEC
 * 23008-12 §6.6.2.3).
 *
 * @param width columns of the picture
 * @param height rows of the picture
 */
record GridLayout(int rows, int columns, int width, int height) {

    static GridLayout read(ByteBuffer data) throws DecodeException {
        ByteBuffer bytes = data.slice();
        boolean wide = bytes.remaining() > 1 && (bytes.get(1) & 1) != 0;
        if (bytes.remaining() < (wide ? 12 : 8)) {
            throw new DecodeException("damaged: how its tiles lie is not said to the end");
        }
        long width = wide ? bytes.getInt(4) & 0xffff_ffffL : bytes.getShort(4) & 0xffff;
        long height = wide ? bytes.getInt(8) & 0xffff_ffffL : bytes.getShort(6) & 0xffff;
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new DecodeException("damaged: it is " + width + "×" + height + " pixels large");
        }
        return new GridLayout((bytes.get(2) & 0xff) + 1, (bytes.get(3) & 0xff) + 1, (int) width, (int) height);
    }

    int tiles() {
        return rows * columns;
    }

    /** Whether each tile of a size has something of the picture. */
    boolean needs(int tileWidth, int tileHeight) {
        return (columns - 1L) * tileWidth < width && (rows - 1L) * tileHeight < height;
    }

    /** How many pixels of the picture lie beyond all tiles of a size. */
    double uncovered(int tileWidth, int tileHeight) {
        double across = Math.min(width, (double) columns * tileWidth);
        double down = Math.min(height, (double) rows * tileHeight);
        return (double) width * height - across * down;
    }
}
