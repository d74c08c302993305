package io.github.lookalike.decoder.heic;

/**
 * One component of a part of a picture.
 *
 * @param samples row by row
 * @param width columns of samples
 * @param x where it begins in the picture, in columns of luma
 * @param stepX how many columns of luma a sample stands for
 */
// An array: millions of samples, shared for a moment.
@SuppressWarnings("ArrayRecordComponent")
record Part(byte[] samples, int width, int height, int x, int y, int stepX, int stepY) {

    /** The number that the first column has among all samples of this length. */
    int firstColumn() {
        return x / stepX;
    }

    int firstRow() {
        return y / stepY;
    }
}
