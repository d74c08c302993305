package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.CellSums;
import io.github.lookalike.decode.plane.Opacity;
import java.io.IOException;
import java.util.zip.DataFormatException;

/** An interlaced PNG (PNG 3rd edition §8): seven passes, each with pixels of the whole picture. */
final class Adam7 {

    private static final int[] FIRST_COLUMN = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] FIRST_ROW = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] COLUMN_STEP = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] ROW_STEP = {8, 8, 8, 4, 4, 2, 2};

    private Adam7() {}

    /** Adds all pixels to sums, and how opaque they are, in the order in which they come. */
    static void read(PngHeader header, PngRows data, PixelRow pixels, CellSums sums, Opacity opacity)
            throws IOException, DataFormatException {
        for (int pass = 0; pass < FIRST_ROW.length; pass++) {
            int first = FIRST_COLUMN[pass];
            int step = COLUMN_STEP[pass];
            int width = reduced(header.width() - first, step);
            int height = reduced(header.height() - FIRST_ROW[pass], ROW_STEP[pass]);
            if (width < 1 || height < 1) {
                continue;
            }
            data.begin((int) header.rowBytes(width), height);
            for (int y = FIRST_ROW[pass]; y < header.height(); y += ROW_STEP[pass]) {
                int row = y;
                int at = data.next();
                pixels.deliver(
                        data.bytes(), at, width, (bytes, from) -> sums.add(row, first, step, bytes, from, width));
                byte[] amounts = pixels.opacity();
                opacity.add(row, first, step, amounts, Math.min(amounts.length, width));
            }
        }
    }

    private static int reduced(int length, int step) {
        return (int) (((long) length + step - 1) / step);
    }
}
