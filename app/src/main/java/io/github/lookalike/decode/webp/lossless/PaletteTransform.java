package io.github.lookalike.decode.webp.lossless;

import io.github.lookalike.api.DecodeException;
import java.io.InterruptedIOException;

/**
 * Colours were replaced by their numbers, of few colours several in one (RFC 9649, 3.5.4).
 *
 * @param width columns of the picture
 * @param bits how many pixels are in one, as a power of 2
 * @param colours by their numbers
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, shared by nobody.
record PaletteTransform(int width, int bits, int[] colours) implements Transform {

    static PaletteTransform read(BitReader in, int width) throws DecodeException, InterruptedIOException {
        int count = 1 + in.number(8);
        int[] colours = CodedImage.readPart(in, count, 1);
        for (int i = 1; i < count; i++) {
            colours[i] = Prediction.sum(colours[i], colours[i - 1]);
        }
        int bits = count <= 2 ? 3 : count <= 4 ? 2 : count <= 16 ? 1 : 0;
        return new PaletteTransform(width, bits, colours);
    }

    @Override
    public int codedWidth() {
        return Lossless.blocks(width, bits);
    }

    @Override
    public int[] undo(int[] argb, int height) {
        int[] picture = new int[Math.multiplyExact(width, height)];
        int codedWidth = codedWidth();
        int each = 8 >> bits;
        int within = (1 << bits) - 1;
        for (int y = 0, to = 0; y < height; y++) {
            for (int x = 0; x < width; x++, to++) {
                int packed = (argb[y * codedWidth + (x >> bits)] >>> 8) & 0xff;
                int number = (packed >> ((x & within) * each)) & ((1 << each) - 1);
                // Numbers beyond the last colour are transparent.
                picture[to] = number < colours.length ? colours[number] : 0;
            }
        }
        return picture;
    }
}
