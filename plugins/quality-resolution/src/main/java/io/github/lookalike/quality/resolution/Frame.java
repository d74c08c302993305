package io.github.lookalike.quality.resolution;

import io.github.lookalike.api.Pixels;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds what was put around a picture: bars and borders of any one lightness, and the black or white corners left by
 * tilting it, which are what can be reached from a corner over pixels of the corner's own black or white.
 */
final class Frame {

    private static final int SIDE = 192;

    /** How far luma may be from black or white; compression leaves traces. */
    private static final int TOLERANCE = 6;

    /** What lies behind more than this, the corners left by tilting by five degrees, is a black or white background. */
    private static final double LARGEST_CORNERS = 0.12;

    /** A picture with more bars than this is itself mostly plain. */
    private static final double LARGEST_BARS = 0.9;

    private final float[] luma;
    private final boolean[] reached = new boolean[SIDE * SIDE];

    private Frame(Pixels pixels) {
        this.luma = pixels.averagedLuma(SIDE, SIDE);
    }

    /** The share of the picture that is frame, 0 to 0.9. */
    static double share(Pixels pixels) {
        Frame frame = new Frame(pixels);
        double bars = new Bars(frame.luma, SIDE).share();
        return Math.max(bars > LARGEST_BARS ? 0 : bars, frame.corners());
    }

    /** Tilting leaves all four; a single black or white corner belongs to the picture. */
    private double corners() {
        int last = SIDE - 1;
        int cells = 0;
        for (int corner : new int[] {0, last, SIDE * last, SIDE * SIDE - 1}) {
            int filled = fill(corner);
            if (filled == 0 && !reached[corner]) {
                return 0;
            }
            cells += filled;
        }
        double share = (double) cells / (SIDE * SIDE);
        return share > LARGEST_CORNERS ? 0 : share;
    }

    private int fill(int corner) {
        float colour = luma[corner] < 128 ? 0 : 255;
        Deque<Integer> open = new ArrayDeque<>();
        visit(corner, colour, open);
        int cells = 0;
        while (!open.isEmpty()) {
            int cell = open.pop();
            cells++;
            int column = cell % SIDE;
            visit(column > 0 ? cell - 1 : cell, colour, open);
            visit(column < SIDE - 1 ? cell + 1 : cell, colour, open);
            visit(cell - SIDE, colour, open);
            visit(cell + SIDE, colour, open);
        }
        return cells;
    }

    private void visit(int cell, float colour, Deque<Integer> open) {
        boolean inside = cell >= 0 && cell < luma.length;
        if (inside && !reached[cell] && Math.abs(luma[cell] - colour) <= TOLERANCE) {
            reached[cell] = true;
            open.push(cell);
        }
    }
}
