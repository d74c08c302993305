package io.github.lookalike.match;

import java.util.Arrays;

/** The smallest rectangle around all that was added. */
final class Bounds {

    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    void add(int fromX, int fromY, int toX, int toY) {
        left = Math.min(left, fromX);
        top = Math.min(top, fromY);
        right = Math.max(right, toX);
        bottom = Math.max(bottom, toY);
    }

    boolean covers(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** How many of its columns lie from one to before another. */
    int columns(int from, int to) {
        return Math.max(0, Math.min(to, right) - Math.max(from, left));
    }

    /** How many of its rows lie from one to before another. */
    int rows(int from, int to) {
        return Math.max(0, Math.min(to, bottom) - Math.max(from, top));
    }

    /** Sets all within it, in a square that it lies in. */
    void fill(float[] square, int side, float value) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(square, y * side + left, y * side + right, value);
        }
    }

    /** 0 when nothing was added. */
    double area() {
        return right <= left || bottom <= top ? 0 : (double) (right - left) * (bottom - top);
    }
}
