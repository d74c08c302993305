package io.github.lookalike.decode.webp.lossless;

/**
 * Of red and blue was taken what goes along with the other colours (RFC 9649, 3.5.2).
 *
 * @param codedWidth columns of the image
 * @param bits how large a block is, as a power of 2
 * @param shares of each block: how much of red is in blue, of green in blue, of green in red; 32 is all
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, shared by nobody, as large as a part of the picture.
record ColourMixing(int codedWidth, int bits, int[] shares) implements Transform {

    @Override
    public int[] undo(int[] argb, int height) {
        int across = Lossless.blocks(codedWidth, bits);
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < codedWidth; x++, at++) {
                argb[at] = mixed(argb[at], shares[(y >> bits) * across + (x >> bits)]);
            }
        }
        return argb;
    }

    private static int mixed(int argb, int shares) {
        int green = argb >>> 8;
        int red = ((argb >>> 16) + part(shares, green)) & 0xff;
        int blue = (argb + part(shares >>> 8, green) + part(shares >>> 16, red)) & 0xff;
        return (argb & 0xff00ff00) | (red << 16) | blue;
    }

    private static int part(int share, int colour) {
        return ((byte) share * (byte) colour) >> 5;
    }
}
