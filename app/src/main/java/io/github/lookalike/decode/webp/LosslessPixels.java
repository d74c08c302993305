package io.github.lookalike.decode.webp;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.plane.PackedRows;
import io.github.lookalike.decode.webp.lossless.Lossless;
import java.awt.image.BufferedImage;

/** The colours of a lossless picture as they are wanted: in full, or small and over mid-grey. */
record LosslessPixels(LosslessTag tag, Lossless.Colours colours) {

    /** About how many bytes reading a picture and making it small take. */
    static long bytesFor(LosslessTag tag, TargetSize size) {
        return Lossless.bytesFor((long) tag.width() * tag.height())
                + PackedRows.bytesFor(tag.width(), tag.height(), size);
    }

    Pixels small(TargetSize size) {
        PackedRows average = new PackedRows(tag.width(), tag.height(), size);
        int[] row = new int[tag.width()];
        for (int y = 0; y < colours.rows(); y++) {
            read(y, row);
            average.add(row);
        }
        return average.pixels();
    }

    /** The image; of rows that are missing it is transparent. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(tag.width(), tag.height(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[tag.width()];
        for (int y = 0; y < colours.rows(); y++) {
            read(y, row);
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    private void read(int y, int[] row) {
        for (int x = 0; x < row.length; x++) {
            int argb = colours.argb()[y * row.length + x];
            row[x] = tag.transparent() ? argb : argb | 0xff000000;
        }
    }
}
