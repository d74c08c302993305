package io.github.lookalike.decode.imageio;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Which numbers whole samples of a picture go from black to white. */
enum SampleRange {
    /** From zero to the largest one. */
    UNSIGNED,
    /** From the smallest one below zero to the largest above it. */
    SIGNED,
    /** They could be below zero, and none is: who wrote them had no use for the lower half. */
    ABOVE_ZERO;

    /**
     * The range of a picture.
     *
     * <p>ImageMagick 6 says that its numbers have a sign and writes them without one; 7 writes it. Which it is shows in the
     * picture: neighbours differ by less in the right one.
     *
     * @param signed whether the file says that samples have a sign; if the model does, they have
     */
    static SampleRange of(Raster raster, ColorModel model, boolean signed) {
        boolean signs = (signed && !SampledRows.isFloating(model)) || model.getTransferType() == DataBuffer.TYPE_SHORT;
        return signs ? new Steps(model).range(raster) : UNSIGNED;
    }

    /** A sample of so many bits as 0 to 255. */
    int eightBits(int sample, int bits) {
        return switch (this) {
            case UNSIGNED -> scaled(withoutSign(sample, bits), bits);
            case SIGNED -> scaled(withSign(sample, bits) + (1L << (bits - 1)), bits);
            case ABOVE_ZERO -> scaled(withSign(sample, bits), bits - 1);
        };
    }

    private static int scaled(long value, int bits) {
        if (bits == 8) {
            return (int) value;
        }
        long top = (1L << bits) - 1;
        return (int) ((value * 255 + top / 2) / top);
    }

    /** Readers give samples of 16 bits with a sign, and others without. */
    private static long withSign(int sample, int bits) {
        return (long) sample << (Long.SIZE - bits) >> (Long.SIZE - bits);
    }

    private static long withoutSign(int sample, int bits) {
        return sample & ((1L << bits) - 1);
    }

    /** How much neighbours in a row differ, with a sign and without. */
    private static final class Steps {

        private final int bands;
        private final int[] bits;
        private double signed;
        private double unsigned;
        private boolean negative;

        Steps(ColorModel model) {
            bands = model.getNumComponents();
            bits = model.getComponentSize();
        }

        SampleRange range(Raster raster) {
            int[] row = new int[raster.getWidth() * bands];
            for (int y = 0; y < raster.getHeight(); y++) {
                add(raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row));
            }
            if (!negative) {
                return ABOVE_ZERO;
            }
            return unsigned < signed ? UNSIGNED : SIGNED;
        }

        private void add(int[] row) {
            for (int i = 0; i < row.length; i++) {
                int width = bits[i % bands];
                long value = withSign(row[i], width);
                negative |= value < 0;
                if (i >= bands) {
                    int before = row[i - bands];
                    signed += Math.abs(value - withSign(before, width));
                    unsigned += Math.abs(withoutSign(row[i], width) - withoutSign(before, width));
                }
            }
        }
    }
}
