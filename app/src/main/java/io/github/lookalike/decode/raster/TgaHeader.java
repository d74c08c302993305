package io.github.lookalike.decode.raster;

import io.github.lookalike.api.Turn;
import java.nio.ByteBuffer;

/**
 * The header of a TGA.
 *
 * @param kind 1 palette, 2 colours, 3 grey
 * @param packed whether runs of equal pixels are written once
 * @param palette how many colours it has
 * @param firstColour the number of the first of them
 * @param colourBits of one of them
 * @param start where the palette lies
 * @param bits of a pixel
 * @param descriptor origin and number of bits that say how opaque a pixel is
 */
record TgaHeader(
        int kind,
        boolean packed,
        int palette,
        int firstColour,
        int colourBits,
        int start,
        int width,
        int height,
        int bits,
        int descriptor) {

    private static final int LENGTH = 18;
    private static final int PACKED = 8;
    private static final int FROM_RIGHT = 0x10;
    private static final int FROM_TOP = 0x20;

    /** @param file little-endian, from its first byte on */
    static TgaHeader read(ByteBuffer file) {
        int kind = file.get(2) & 0xff;
        boolean mapped = file.get(1) == 1;
        return new TgaHeader(
                kind & ~PACKED,
                (kind & PACKED) != 0,
                mapped ? file.getShort(5) & 0xffff : 0,
                file.getShort(3) & 0xffff,
                mapped ? file.get(7) & 0xff : 0,
                LENGTH + (file.get(0) & 0xff),
                file.getShort(12) & 0xffff,
                file.getShort(14) & 0xffff,
                file.get(16) & 0xff,
                file.get(17) & 0xff);
    }

    /** The rows come from the bottom unless it says otherwise. */
    Turn turn() {
        boolean fromRight = (descriptor & FROM_RIGHT) != 0;
        if ((descriptor & FROM_TOP) != 0) {
            return fromRight ? Turn.MIRROR : Turn.NONE;
        }
        return fromRight ? Turn.HALF : Turn.FLIP;
    }

    int pixelBytes() {
        return (bits + 7) / 8;
    }

    int colourBytes() {
        return (colourBits + 7) / 8;
    }

    /** Where the pixels lie. */
    int data() {
        return start + palette * colourBytes();
    }

    /** Whether it says that bits of a pixel are for how opaque it is. */
    boolean namesAlpha() {
        return (descriptor & 0x0f) != 0;
    }

    /** Whether a pixel, or a colour of the palette, has room for that. */
    boolean mayBeTransparent() {
        int depth = kind == 1 ? colourBits : bits;
        return depth == 32 || (namesAlpha() && depth == 16);
    }
}
