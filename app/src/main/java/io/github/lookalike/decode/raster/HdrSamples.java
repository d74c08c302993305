package io.github.lookalike.decode.raster;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The rows of a Radiance HDR: three amounts of 8 bits with a common exponent. */
final class HdrSamples implements RowFiller {

    private static final int LEAST_NEW = 8;
    private static final int MOST_NEW = 0x7fff;
    private static final int CHANNELS = 4;
    /** The exponent of 1, and the eight bits of a mantissa. */
    private static final int EXCESS = 128 + 8;

    private static final int STEPS = 4096;
    /** The curve of sRGB (IEC 61966-2-1) of amounts of light in steps of the square root. */
    private static final byte[] LEVELS = levels();

    private final ByteBuffer data;
    private final HdrColours colours;
    private final HdrCurve curve;
    private final double[] light = new double[3];
    private byte[] row = new byte[0];

    /** @param data behind the header */
    HdrSamples(ByteBuffer data, HdrColours colours, HdrCurve curve) {
        this.data = data;
        this.colours = colours;
        this.curve = curve;
    }

    @Override
    public void fill(int[] argb) {
        if (row.length != CHANNELS * argb.length) {
            row = new byte[CHANNELS * argb.length];
        }
        if (isNew(argb.length)) {
            data.position(data.position() + CHANNELS);
            for (int channel = 0; channel < CHANNELS; channel++) {
                readChannel(channel);
            }
        } else {
            readPixels();
        }
        for (int x = 0; x < argb.length; x++) {
            argb[x] = colour(CHANNELS * x);
        }
    }

    private boolean isNew(int width) {
        int at = data.position();
        return width >= LEAST_NEW
                && width <= MOST_NEW
                && data.remaining() >= CHANNELS
                && data.get(at) == 2
                && data.get(at + 1) == 2
                && (data.getShort(at + 2) & 0xffff) == width;
    }

    /** Each channel by itself: runs of up to 127, or up to 128 bytes as they are. */
    private void readChannel(int channel) {
        int at = channel;
        while (at < row.length) {
            int count = data.get() & 0xff;
            boolean run = count > 128;
            int length = run ? count - 128 : count;
            if (length == 0 || at + CHANNELS * (length - 1) >= row.length) {
                throw new BufferUnderflowException();
            }
            byte value = run ? data.get() : 0;
            for (int i = 0; i < length; i++, at += CHANNELS) {
                row[at] = run ? value : data.get();
            }
        }
    }

    /** Flat, or in the old way: a pixel of 1, 1, 1 and a count repeats the last one. */
    private void readPixels() {
        int at = 0;
        int shift = 0;
        while (at < row.length) {
            data.get(row, at, CHANNELS);
            boolean repeats = at > 0 && row[at] == 1 && row[at + 1] == 1 && row[at + 2] == 1;
            if (!repeats) {
                at += CHANNELS;
                shift = 0;
                continue;
            }
            long count = (row[at + 3] & 0xffL) << shift;
            shift = Math.min(24, shift + 8);
            for (long i = 0; i < count && at < row.length; i++, at += CHANNELS) {
                System.arraycopy(row, at - CHANNELS, row, at, CHANNELS);
            }
        }
    }

    private int colour(int at) {
        int exponent = row[at + 3] & 0xff;
        if (exponent == 0) {
            return 0xff000000;
        }
        double unit = Math.scalb(1.0, exponent - EXCESS);
        for (int i = 0; i < light.length; i++) {
            light[i] = curve.light(number(row[at + i], unit));
        }
        colours.convert(light);
        return 0xff000000 | (level(light[0]) << 16) | (level(light[1]) << 8) | level(light[2]);
    }

    /** In the middle of what was rounded down to this mantissa, as Radiance has it; but nothing stays nothing. */
    private static double number(byte mantissa, double unit) {
        return mantissa == 0 ? 0 : ((mantissa & 0xff) + .5) * unit;
    }

    private static int level(double light) {
        return LEVELS[(int) Math.round(Math.sqrt(Math.max(0, Math.min(1, light))) * STEPS)] & 0xff;
    }

    private static byte[] levels() {
        byte[] levels = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS * i / STEPS;
            double encoded = light <= .0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - .055;
            levels[i] = (byte) Math.round(255 * encoded);
        }
        return levels;
    }
}
