package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** Which edges of blocks are to be smoothed; all lie on a grid of eight samples (H.265 8.7.2.3). */
final class Edges {

    /** By four rows and eight columns: whether the left side is an edge. */
    final boolean[] vertical;

    /** By eight rows and four columns: whether the upper side is an edge. */
    final boolean[] horizontal;

    final int verticalStride;
    final int horizontalStride;

    Edges(int width, int height) {
        verticalStride = (width + 7) >> 3;
        horizontalStride = (width + 3) >> 2;
        vertical = new boolean[verticalStride * ((height + 3) >> 2)];
        horizontal = new boolean[horizontalStride * ((height + 7) >> 3)];
    }

    /** The left side of a block of so many rows. */
    void markLeft(int x, int y, int length) {
        int at = (y >> 2) * verticalStride + (x >> 3);
        for (int i = 0; i < length; i += 4) {
            vertical[at] = true;
            at += verticalStride;
        }
    }

    /** The upper side of a block of so many columns. */
    void markTop(int x, int y, int length) {
        int at = (y >> 3) * horizontalStride + (x >> 2);
        Arrays.fill(horizontal, at, at + (length >> 2), true);
    }
}
