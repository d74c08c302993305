package io.github.lookalike.decoder.hevc;

/**
 * One component of a picture: the sample of column x and row y is {@code samples[offset + y * stride + x]}, never negative.
 * The arrays are the caller's until the decoder is given the next picture.
 */
@SuppressWarnings("ArrayRecordComponent") // Of millions of samples no copy is made.
public record Plane(short[] samples, int offset, int stride, int width, int height) {

    /** The sample of a column and row inside the plane. */
    public int at(int x, int y) {
        return samples[offset + y * stride + x];
    }
}
