package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The beginning of a lossless picture (RFC 9649, 3.4).
 *
 * @param width columns of the picture
 * @param height rows of the picture
 * @param transparent whether some of it may be; otherwise alpha means nothing
 */
record LosslessTag(int width, int height, boolean transparent) {

    private static final int LENGTH = 5;
    private static final int SIGNATURE = 0x2f;
    private static final int SIZE = (1 << 14) - 1;

    static LosslessTag read(ByteBuffer data) throws DecodeException {
        if (data.limit() < LENGTH || data.get(0) != SIGNATURE) {
            throw new DecodeException("a WebP picture, but damaged or truncated before its first row");
        }
        int bits = data.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(1);
        if ((bits >>> 29) != 0) {
            throw new DecodeException("a WebP picture of a version that nobody knows");
        }
        return new LosslessTag(1 + (bits & SIZE), 1 + ((bits >>> 14) & SIZE), ((bits >>> 28) & 1) != 0);
    }

    /** What follows. */
    ByteBuffer colours(ByteBuffer data) {
        return data.slice(LENGTH, data.limit() - LENGTH);
    }
}
