package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.plane.MidGrey;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Reads one row of a raster at a time as 8-bit colour samples, whatever their depth, alpha over mid-grey. */
final class SampleRow {

    private final int width;
    private final int bands;
    private final int colours;
    private final boolean premultiplied;
    private final boolean floating;
    private final boolean linear;
    private final long[] largest;
    private final boolean signed;
    private int[] samples = new int[0];
    private float[] fractions = new float[0];

    SampleRow(ColorModel model, int width, boolean linear) {
        this.linear = linear;
        this.width = width;
        this.bands = model.getNumComponents();
        this.colours = model.getNumColorComponents();
        this.premultiplied = model.isAlphaPremultiplied();
        this.floating = SampledRows.isFloating(model);
        this.signed = model.getTransferType() == DataBuffer.TYPE_SHORT;
        this.largest = new long[bands];
        for (int band = 0; band < bands; band++) {
            largest[band] = (1L << (model.getComponentSize(band) - (signed ? 1 : 0))) - 1;
        }
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
            for (int band = 0; band < colours; band++) {
                int value = eightBits(x * bands + band, band);
                into[x * colours + band] = (byte) composed(value, alpha);
            }
        }
    }

    private int composed(int value, int alpha) {
        return premultiplied ? Math.min(255, value + 128 * (255 - alpha) / 255) : MidGrey.under(value, alpha);
    }

    /** The transfer function of sRGB (IEC 61966-2-1). */
    private static float encoded(float light) {
        return light <= 0.0031308f ? 12.92f * light : (float) (1.055 * Math.pow(Math.min(1, light), 1 / 2.4) - 0.055);
    }

    private int eightBits(int at, int band) {
        if (floating) {
            float fraction = linear ? encoded(fractions[at]) : fractions[at];
            return Math.max(0, Math.min(255, Math.round(fraction * 255)));
        }
        long top = largest[band];
        if (top == 255) {
            return samples[at] & 0xff;
        }
        // Samples of 32 bits have no sign (TIFF 6.0); those that do have one are black below zero.
        long value = signed ? Math.max(0, samples[at]) : samples[at] & 0xffff_ffffL;
        return (int) ((value * 255 + top / 2) / top) & 0xff;
    }
}
