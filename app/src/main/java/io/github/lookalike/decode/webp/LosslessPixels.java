package io.github.lookalike.decode.webp;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.plane.Grid;
import io.github.lookalike.decode.plane.Layout;
import io.github.lookalike.decode.plane.RowAverage;
import io.github.lookalike.decode.webp.lossless.Lossless;
import java.awt.image.BufferedImage;

/** The colours of a lossless picture as they are wanted: in full, or small and over mid-grey. */
record LosslessPixels(LosslessTag tag, Lossless.Colours colours) {

    /** About how many bytes reading a picture and making it small take. */
    static long bytesFor(LosslessTag tag, TargetSize size) {
        Grid grid = Grid.of(tag.width(), tag.height(), size);
        return Lossless.bytesFor((long) tag.width() * tag.height()) + RowAverage.bytesFor(grid, Layout.RGB);
    }

    Pixels small(TargetSize size) {
        RowAverage average = new RowAverage(Grid.of(tag.width(), tag.height(), size), Layout.RGB);
        byte[] row = new byte[3 * tag.width()];
        for (int y = 0; y < colours.rows(); y++) {
            for (int x = 0; x < tag.width(); x++) {
                int argb = colours.argb()[y * tag.width() + x];
                int alpha = tag.transparent() ? argb >>> 24 : 255;
                row[3 * x] = OverGrey.mixed((byte) (argb >> 16), alpha, 255);
                row[3 * x + 1] = OverGrey.mixed((byte) (argb >> 8), alpha, 255);
                row[3 * x + 2] = OverGrey.mixed((byte) argb, alpha, 255);
            }
            average.add(row, 0);
        }
        return average.cells().toPixels(tag.width(), tag.height());
    }

    /** The image; of rows that are missing it is transparent. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(tag.width(), tag.height(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[tag.width()];
        for (int y = 0; y < colours.rows(); y++) {
            for (int x = 0; x < row.length; x++) {
                int argb = colours.argb()[y * row.length + x];
                row[x] = tag.transparent() ? argb : argb | 0xff000000;
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
