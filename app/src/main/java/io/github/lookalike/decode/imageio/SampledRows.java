package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.plane.CellGrid;
import io.github.lookalike.decode.plane.Cells;
import io.github.lookalike.decode.plane.ColourSpaces;
import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.Opacity;
import io.github.lookalike.decode.plane.PackedRows;
import io.github.lookalike.decode.plane.RowAverage;
import io.github.lookalike.decode.plane.SampleLayout;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;
import java.util.Optional;

/** Turns any {@link BufferedImage} into rows of 8-bit samples, transparent parts over mid-grey, and averages them. */
final class SampledRows {

    /** Colours that a sample of eight bits may name. */
    private static final int PALETTE = 256;

    private final BufferedImage image;
    private final CellGrid grid;
    private final boolean signed;

    /** @param signed whether samples are integers with a sign, whatever the image says */
    SampledRows(BufferedImage image, CellGrid grid, boolean signed) {
        this.image = image;
        this.signed = signed;
        this.grid = grid;
    }

    Cells averaged() {
        ColorModel model = image.getColorModel();
        boolean samplesAreColours = model instanceof ComponentColorModel || model instanceof DirectColorModel;
        int colours = model.getNumColorComponents();
        if (samplesAreColours && (colours == 1 || colours == 3 || colours == 4)) {
            return ofSamples(model);
        }
        return model instanceof IndexColorModel palette && palette.getTransferType() == DataBuffer.TYPE_BYTE
                ? ofPalette(palette)
                : ofColours();
    }

    /** Each colour of the palette is converted once; what lies beyond it is transparent, as {@link BufferedImage#getRGB} has it. */
    private Cells ofPalette(IndexColorModel palette) {
        byte[] colours = new byte[3 * PALETTE];
        byte[] opaque = new byte[PALETTE];
        for (int index = 0; index < PALETTE; index++) {
            int argb = index < palette.getMapSize() ? palette.getRGB(index) : 0;
            putOverGrey(argb, colours, 3 * index);
            opaque[index] = (byte) (argb >>> 24);
        }
        RowAverage average = new RowAverage(grid, SampleLayout.RGB);
        Opacity opacity = new Opacity(grid);
        byte[] row = new byte[grid.width() * 3];
        byte[] indices = new byte[grid.width()];
        for (int y = 0; y < grid.height(); y++) {
            image.getRaster().getDataElements(0, y, grid.width(), 1, indices);
            for (int x = 0; x < indices.length; x++) {
                int from = 3 * (indices[x] & 0xff);
                row[3 * x] = colours[from];
                row[3 * x + 1] = colours[from + 1];
                row[3 * x + 2] = colours[from + 2];
                indices[x] = opaque[indices[x] & 0xff];
            }
            average.add(row, 0);
            opacity.add(y, 0, 1, indices, indices.length);
        }
        return average.cells().with(opacity);
    }

    /** Colours as the image itself converts them: for rare models. */
    private Cells ofColours() {
        PackedRows average = new PackedRows(grid);
        int[] argb = new int[grid.width()];
        for (int y = 0; y < grid.height(); y++) {
            image.getRGB(0, y, grid.width(), 1, argb, 0, grid.width());
            average.add(argb);
        }
        return average.cells();
    }

    private static void putOverGrey(int argb, byte[] into, int at) {
        int alpha = argb >>> 24;
        for (int channel = 0; channel < 3; channel++) {
            int value = (argb >> (16 - 8 * channel)) & 0xff;
            into[at + channel] = (byte) MidGrey.under(value, alpha);
        }
    }

    private Cells ofSamples(ColorModel model) {
        Optional<ColorSpace> foreign = foreignSpace(model.getColorSpace());
        Optional<StoredBytes> stored = signed ? Optional.empty() : StoredBytes.of(image, model);
        Cells cells = stored.isPresent() ? stored.get().averaged(grid) : ofNumbers(model);
        return foreign.isPresent() ? ColourSpaces.toSrgb(cells, foreign.get()) : cells;
    }

    private Cells ofNumbers(ColorModel model) {
        int colours = model.getNumColorComponents();
        RowAverage average = new RowAverage(grid, new SampleLayout(colours, colours, 1));
        Opacity opacity = new Opacity(grid);
        SampleRow samples = new SampleRow(model, grid.width(), SampleRange.of(image.getRaster(), model, signed));
        byte[] row = new byte[grid.width() * colours];
        for (int y = 0; y < grid.height(); y++) {
            samples.read(image.getRaster(), y, row);
            samples.add(y, opacity);
            average.add(row, 0);
        }
        return average.cells().with(opacity);
    }

    /** Java's own grey space claims to be linear, but readers use it for plain grey samples. */
    private static Optional<ColorSpace> foreignSpace(ColorSpace space) {
        boolean plain = space.isCS_sRGB() || space == ColorSpace.getInstance(ColorSpace.CS_GRAY);
        return plain ? Optional.empty() : Optional.of(space);
    }

    /** Whether a model's samples are fractions of 1. */
    static boolean isFloating(ColorModel model) {
        return model.getTransferType() == DataBuffer.TYPE_FLOAT || model.getTransferType() == DataBuffer.TYPE_DOUBLE;
    }
}
