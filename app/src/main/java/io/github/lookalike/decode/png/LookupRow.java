package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.SampleLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Rows of palette indexes or of a few bits of grey: every possible value is looked up.
 *
 * <p>A byte of a row holds 8, 4, 2 or 1 values; what stands for them is written with one store of eight bytes, and the
 * next byte's store begins where this one's values end.
 */
final class LookupRow implements PixelRow {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int depth;
    private final int valuesEach;
    private final int[] colours;
    private final boolean grey;
    private final boolean opaque;
    /** For each byte of a row what its values stand for, first value lowest: grey samples, or the values themselves. */
    private final long[] unpacked = new long[256];

    private byte[] values = new byte[0];
    private byte[] samples = new byte[0];
    private byte[] amounts = OPAQUE;

    /**
     * @param depth bits a value, 1, 2, 4 or 8
     * @param colours for every value of that depth, {@code 0xAARRGGBB}: over mid-grey already, and how opaque it was
     */
    LookupRow(int depth, int[] colours) {
        this.depth = depth;
        this.valuesEach = 8 / depth;
        this.colours = colours;
        this.grey = allGrey(colours);
        this.opaque = Arrays.stream(colours).allMatch(colour -> colour >>> 24 == 0xff);
        for (int b = 0; b < 256; b++) {
            for (int i = valuesEach - 1; i >= 0; i--) {
                int value = b >> (8 - depth * (i + 1)) & (1 << depth) - 1;
                unpacked[b] = unpacked[b] << 8 | (grey ? colours[value] & 0xff : value);
            }
        }
    }

    private static boolean allGrey(int[] colours) {
        boolean grey = true;
        for (int colour : colours) {
            grey &= (colour & 0xff) * 0x010101 == (colour & 0xffffff);
        }
        return grey;
    }

    @Override
    public SampleLayout layout() {
        return grey ? SampleLayout.GREY : SampleLayout.RGB;
    }

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        int bytes = (pixels + valuesEach - 1) / valuesEach;
        if (values.length < bytes * valuesEach + 8) {
            values = new byte[bytes * valuesEach + 8];
            samples = new byte[grey ? 0 : values.length * 3];
        }
        for (int i = 0, at = 0; i < bytes; i++, at += valuesEach) {
            LONGS.set(values, at, unpacked[row[from + i] & 0xff]);
        }
        if (!grey) {
            lookUpColours(pixels);
        }
        if (!opaque) {
            lookUpOpacity(row, from, pixels);
        }
        sink.add(grey ? values : samples, 0);
    }

    @Override
    public byte[] opacity() {
        return amounts;
    }

    private void lookUpOpacity(byte[] row, int from, int pixels) {
        amounts = amounts.length < pixels ? new byte[pixels] : amounts;
        for (int x = 0; x < pixels; x++) {
            int shift = 8 - depth * (x % valuesEach + 1);
            int value = row[from + x / valuesEach] >> shift & (1 << depth) - 1;
            amounts[x] = (byte) (colours[value] >>> 24);
        }
    }

    private void lookUpColours(int pixels) {
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            int colour = colours[values[i] & 0xff];
            samples[at] = (byte) (colour >> 16);
            samples[at + 1] = (byte) (colour >> 8);
            samples[at + 2] = (byte) colour;
        }
    }
}
