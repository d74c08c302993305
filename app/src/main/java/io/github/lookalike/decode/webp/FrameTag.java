package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;

/**
 * The beginning of a key frame, before the coded bits (RFC 6386, 9.1).
 *
 * @param width columns of the picture
 * @param height rows of the picture
 * @param firstPartition how many bytes hold the header and the modes
 */
record FrameTag(int width, int height, int firstPartition) {

    static final int LENGTH = 10;
    private static final int START_CODE = 0x9d012a;

    static FrameTag read(ByteBuffer frame) throws DecodeException {
        if (frame.limit() < LENGTH) {
            throw new DecodeException("a WebP picture that ends before its data");
        }
        int tag = (frame.get(0) & 0xff) | (frame.get(1) & 0xff) << 8 | (frame.get(2) & 0xff) << 16;
        int code = (frame.get(3) & 0xff) << 16 | (frame.get(4) & 0xff) << 8 | (frame.get(5) & 0xff);
        boolean keyFrame = (tag & 1) == 0;
        if (!keyFrame || code != START_CODE) {
            throw new DecodeException("a WebP picture, but its frame is damaged: no start code");
        }
        int width = size(frame, 6);
        int height = size(frame, 8);
        if (width == 0 || height == 0) {
            throw new DecodeException("a WebP picture without size: " + width + "×" + height);
        }
        return new FrameTag(width, height, tag >> 5);
    }

    /** 14 bits; the two above them ask for an enlargement, which nobody does. */
    private static int size(ByteBuffer frame, int at) {
        return (frame.get(at) & 0xff) | (frame.get(at + 1) & 0x3f) << 8;
    }

    int blocksWide() {
        return (width + 15) / 16;
    }

    int blocksHigh() {
        return (height + 15) / 16;
    }
}
