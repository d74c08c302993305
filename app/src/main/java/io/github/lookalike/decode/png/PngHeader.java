package io.github.lookalike.decode.png;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;

/**
 * The chunk IHDR (PNG 3rd edition §11.2.1).
 *
 * @param depth bits a sample
 * @param colourType 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha
 */
record PngHeader(int width, int height, int depth, int colourType, boolean interlaced) {

    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int RGB_ALPHA = 6;

    static PngHeader read(ByteBuffer chunk) throws DecodeException {
        if (chunk.remaining() < 13) {
            throw new DecodeException("a PNG picture whose header is cut off");
        }
        PngHeader header = new PngHeader(chunk.getInt(), chunk.getInt(), chunk.get(), chunk.get(), chunk.get(12) == 1);
        if (header.width < 1 || header.height < 1 || !header.depthFits()) {
            throw new DecodeException(String.format(
                    "a PNG picture with an impossible header: %d×%d pixels of %d bits, colours of kind %d",
                    header.width, header.height, header.depth, header.colourType));
        }
        return header;
    }

    private boolean depthFits() {
        return switch (colourType) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    int channels() {
        return switch (colourType) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /** Bytes of a row of some pixels, without its filter byte. */
    long rowBytes(int pixels) {
        return ((long) pixels * channels() * depth + 7) / 8;
    }

    /** The distance at which filters look back, at least 1 byte. */
    int filterStride() {
        return Math.max(1, channels() * depth / 8);
    }
}
