package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.Opacity;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/** Reads one row of a raster at a time as 8-bit colour samples, whatever their depth, alpha over mid-grey. */
final class SampleRow {

    private final int width;
    private final int bands;
    private final int colours;
    private final boolean premultiplied;
    private final boolean floating;
    private final SampleRange range;
    private final int[] bits;
    private int[] samples = new int[0];
    private float[] fractions = new float[0];
    private final byte[] amounts;

    SampleRow(ColorModel model, int width, SampleRange range) {
        this.range = range;
        this.width = width;
        this.bands = model.getNumComponents();
        this.colours = model.getNumColorComponents();
        this.premultiplied = model.isAlphaPremultiplied();
        this.floating = SampledRows.isFloating(model);
        this.amounts = new byte[bands > colours ? width : 0];
        this.bits = model.getComponentSize();
    }

    void read(Raster raster, int y, byte[] into) {
        if (floating) {
            fractions = raster.getPixels(0, y, width, 1, fractions.length == 0 ? (float[]) null : fractions);
        } else {
            samples = raster.getPixels(0, y, width, 1, samples.length == 0 ? (int[]) null : samples);
        }
        boolean hasAlpha = bands > colours;
        for (int x = 0; x < width; x++) {
            int alpha = hasAlpha ? eightBits(x * bands + colours, colours) : 255;
            if (hasAlpha) {
                amounts[x] = (byte) alpha;
            }
            for (int band = 0; band < colours; band++) {
                int value = eightBits(x * bands + band, band);
                into[x * colours + band] = (byte) composed(value, alpha);
            }
        }
    }

    /** Tells how opaque the pixels of the row read last are. */
    void add(int y, Opacity opacity) {
        opacity.add(y, 0, 1, amounts, amounts.length);
    }

    private int composed(int value, int alpha) {
        return premultiplied ? Math.min(255, value + 128 * (255 - alpha) / 255) : MidGrey.under(value, alpha);
    }

    private int eightBits(int at, int band) {
        if (floating) {
            return Math.max(0, Math.min(255, Math.round(fractions[at] * 255)));
        }
        return range.eightBits(samples[at], bits[band]);
    }
}
