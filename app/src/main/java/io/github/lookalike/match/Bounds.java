package io.github.lookalike.match;

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

    /** 0 when nothing was added. */
    double area() {
        return right <= left || bottom <= top ? 0 : (double) (right - left) * (bottom - top);
    }
}
