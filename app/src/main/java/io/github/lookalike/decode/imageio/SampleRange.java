package io.github.lookalike.decode.imageio;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * Which numbers whole samples go from and to: 0 to the largest one, or where they have a sign from the smallest one of all
 * (black, as ImageMagick writes them) to the largest. A picture with a sign that never goes below zero begins at zero: who wrote it had no use
 * for the lower half.
 *
 * @param signed whether the highest bit is a sign
 * @param negative whether any sample is below zero
 */
record SampleRange(boolean signed, boolean negative) {

    /** @param signed whether the file says that samples have a sign; if the model does, they have */
    static SampleRange of(Raster raster, ColorModel model, boolean signed) {
        boolean signs = (signed && !SampledRows.isFloating(model)) || model.getTransferType() == DataBuffer.TYPE_SHORT;
        SampleRange all = new SampleRange(signs, false);
        return signs && all.isBelowZero(raster, model) ? new SampleRange(true, true) : all;
    }

    /** A sample of so many bits as 0 to 255. */
    int eightBits(int sample, int bits) {
        if (!signed) {
            return scaled(sample & 0xffff_ffffL, bits);
        }
        long value = value(sample, bits);
        return negative ? scaled(value + (1L << (bits - 1)), bits) : scaled(value, bits - 1);
    }

    private static int scaled(long value, int bits) {
        if (bits == 8) {
            return (int) value;
        }
        long top = (1L << bits) - 1;
        return (int) ((value * 255 + top / 2) / top);
    }

    /** With its sign, which readers leave out of samples of less than 32 bits. */
    private static long value(int sample, int bits) {
        return (long) sample << (Long.SIZE - bits) >> (Long.SIZE - bits);
    }

    private boolean isBelowZero(Raster raster, ColorModel model) {
        int bands = model.getNumComponents();
        int[] row = new int[raster.getWidth() * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                if (value(row[i], model.getComponentSize(i % bands)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
