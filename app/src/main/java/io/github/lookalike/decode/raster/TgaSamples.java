package io.github.lookalike.decode.raster;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The pixels of a TGA, one after the other. */
final class TgaSamples {

    private static final int GREY = 3;
    private static final int PALETTE = 1;
    private static final int OPAQUE = 0xff000000;

    private final TgaHeader header;
    private final ByteBuffer data;
    private final int[] palette;
    private final boolean transparent;
    /** Pixels of the current packet that are left, and whether they are all the same. */
    private int left;

    private boolean same;
    private int colour;

    /** @param transparent whether it is believed what a pixel says of how opaque it is */
    TgaSamples(TgaHeader header, ByteBuffer file, boolean transparent) {
        this.header = header;
        this.transparent = transparent;
        this.palette = new int[header.palette()];
        this.data = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int at = header.start();
        if (header.data() > data.limit()) {
            throw new BufferUnderflowException();
        }
        data.position(at);
        for (int i = 0; i < palette.length; i++) {
            palette[i] = packed(header.colourBits());
        }
        data.position(header.data());
    }

    void fill(int[] argb) {
        for (int x = 0; x < argb.length; x++) {
            argb[x] = next();
        }
    }

    private int next() {
        if (!header.packed()) {
            return pixel();
        }
        if (left == 0) {
            int packet = data.get() & 0xff;
            left = 1 + (packet & 0x7f);
            same = packet > 0x7f;
            colour = same ? pixel() : 0;
        }
        left--;
        return same ? colour : pixel();
    }

    private int pixel() {
        if (header.kind() == PALETTE) {
            int index = (header.bits() == 8 ? data.get() & 0xff : data.getShort() & 0xffff) - header.firstColour();
            return index >= 0 && index < palette.length ? palette[index] : OPAQUE;
        }
        if (header.kind() == GREY) {
            int light = data.get() & 0xff;
            int opaque = header.bits() == 16 ? data.get() & 0xff : 0xff;
            return (transparent ? opaque << 24 : OPAQUE) | (light << 16) | (light << 8) | light;
        }
        return packed(header.bits());
    }

    /** Blue, green and red, and in the highest bits how opaque they are. */
    private int packed(int bits) {
        if (bits <= 16) {
            int value = data.getShort() & 0xffff;
            int opaque = transparent && value < 0x8000 ? 0 : OPAQUE;
            return opaque | (five(value >> 10) << 16) | (five(value >> 5) << 8) | five(value);
        }
        int blue = data.get() & 0xff;
        int green = data.get() & 0xff;
        int red = data.get() & 0xff;
        int opaque = bits == 32 ? data.get() & 0xff : 0xff;
        return (transparent ? opaque << 24 : OPAQUE) | (red << 16) | (green << 8) | blue;
    }

    private static int five(int bits) {
        return ((bits & 0x1f) * 255 + 15) / 31;
    }
}
