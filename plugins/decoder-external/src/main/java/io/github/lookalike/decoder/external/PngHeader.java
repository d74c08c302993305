package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The header of a PNG (ISO/IEC 15948 §11.2.2).
 *
 * @param deep whether samples have 16 bits, not 8
 */
record PngHeader(int width, int height, int channels, boolean deep) {

    private static final int LENGTH = 13;
    /** By colour type; 0 for those that are not read. */
    private static final List<Integer> CHANNELS = List.of(1, 0, 3, 0, 2, 0, 4);

    static PngHeader of(byte[] content) throws DecodeException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (bytes.limit() != LENGTH) {
            throw new DecodeException("the program wrote a header that makes no sense");
        }
        int depth = bytes.get(8);
        int type = bytes.get(9);
        int channels = type >= 0 && type < CHANNELS.size() ? CHANNELS.get(type) : 0;
        boolean interlaced = bytes.get(12) != 0;
        if ((depth != 8 && depth != 16) || channels == 0 || interlaced || bytes.getInt(0) < 1 || bytes.getInt(4) < 1) {
            throw new DecodeException(
                    DecodeException.Kind.UNSUPPORTED, "the program wrote a kind of PNG that it should not");
        }
        return new PngHeader(bytes.getInt(0), bytes.getInt(4), channels, depth == 16);
    }

    int pixelBytes() {
        return channels * (deep ? 2 : 1);
    }
}
