package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.plane.CellGrid;
import io.github.lookalike.decode.plane.Cells;
import io.github.lookalike.decode.plane.RowAverage;
import io.github.lookalike.decode.plane.SampleLayout;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.util.Optional;

/**
 * The samples of an opaque image as they lie in memory, a byte each and pixel after pixel: averaged there, without a copy, in
 * a tenth of the time that asking for numbers takes.
 *
 * @param bytes of all rows
 * @param start of the first row
 * @param stride bytes from a row to the next
 * @param offsets of each colour in its pixel
 */
// Arrays: read for each pixel.
@SuppressWarnings("ArrayRecordComponent")
record StoredBytes(byte[] bytes, int start, int stride, int[] offsets) {

    /** Nothing where samples lie otherwise. */
    static Optional<StoredBytes> of(BufferedImage image, ColorModel model) {
        int colours = model.getNumColorComponents();
        if (model.hasAlpha()
                || model.getNumComponents() != colours
                || !(image.getRaster().getDataBuffer() instanceof DataBufferByte buffer)
                || !(image.getSampleModel() instanceof PixelInterleavedSampleModel samples)
                || samples.getPixelStride() != colours
                || image.getRaster().getSampleModelTranslateX() != 0
                || image.getRaster().getSampleModelTranslateY() != 0
                || buffer.getNumBanks() != 1) {
            return Optional.empty();
        }
        return Optional.of(new StoredBytes(
                buffer.getData(), buffer.getOffset(), samples.getScanlineStride(), samples.getBandOffsets()));
    }

    Cells averaged(CellGrid grid) {
        RowAverage average = new RowAverage(grid, new SampleLayout(offsets.length, offsets.length, 1));
        for (int y = 0; y < grid.height(); y++) {
            average.add(bytes, start + y * stride);
        }
        Cells cells = average.cells();
        return inOrder() ? cells : ordered(grid, cells);
    }

    private boolean inOrder() {
        boolean inOrder = true;
        for (int colour = 0; colour < offsets.length; colour++) {
            inOrder &= offsets[colour] == colour;
        }
        return inOrder;
    }

    private Cells ordered(CellGrid grid, Cells cells) {
        byte[] stored = cells.samples();
        byte[] samples = new byte[stored.length];
        for (int at = 0; at < samples.length; at += offsets.length) {
            for (int colour = 0; colour < offsets.length; colour++) {
                samples[at + colour] = stored[at + offsets[colour]];
            }
        }
        return new Cells(grid, offsets.length, samples);
    }
}
