package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.scan.Miniature;

/** Tells pages, forms, charts and screenshots, which share their looks with others of their kind, from photographs. */
final class Page {

    /** How far a sample may be from the paper, in levels. */
    private static final int PAPER = 14;

    /** So much of a page is paper. */
    private static final double LEAST_PAPER = 0.35;

    /** The short side at which lines of text lie apart. */
    private static final int SHORT_SIDE = 192;

    private static final int TILE = 8;

    /** A page has margins: so much of it is bare paper. */
    private static final double LEAST_BLANK = 0.1;

    private Page() {}

    /** Whether much of the picture has one and the same lightness. */
    static boolean like(Miniature miniature) {
        float[] luma = new float[Miniature.SIDE * Miniature.SIDE];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = miniature.luma(i % Miniature.SIDE, i / Miniature.SIDE);
        }
        int paper = paper(luma);
        int on = 0;
        for (float value : luma) {
            on += Math.abs(value - paper) <= PAPER ? 1 : 0;
        }
        return on >= LEAST_PAPER * luma.length;
    }

    /**
     * Whether paper shows through nearly everywhere: between lines and letters, while the things of a photograph lie
     * before their background in one piece.
     */
    static boolean printed(Pixels pixels) {
        double scale = Math.min(1, (double) SHORT_SIDE / Math.min(pixels.width(), pixels.height()));
        int columns = Math.max(1, (int) Math.round(pixels.width() * scale));
        int rows = Math.max(1, (int) Math.round(pixels.height() * scale));
        float[] luma = pixels.averagedLuma(columns, rows);
        int paper = paper(luma);
        int blank = 0;
        int mixed = 0;
        int solid = 0;
        for (int y = 0; y + TILE <= rows; y += TILE) {
            for (int x = 0; x + TILE <= columns; x += TILE) {
                int ink = ink(luma, columns, x, y, paper);
                solid += ink > TILE * TILE * 9 / 10 ? 1 : 0;
                blank += ink == 0 ? 1 : 0;
                mixed += ink > TILE * TILE / 20 && ink <= TILE * TILE * 9 / 10 ? 1 : 0;
            }
        }
        int tiles = (columns / TILE) * (rows / TILE);
        return mixed > solid && blank > LEAST_BLANK * tiles;
    }

    private static int ink(float[] luma, int columns, int left, int top, int paper) {
        int ink = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                ink += Math.abs(luma[y * columns + x] - paper) > PAPER ? 1 : 0;
            }
        }
        return ink;
    }

    /** The middle of the lightness that most samples have within the tolerance. */
    private static int paper(float[] luma) {
        int[] counts = new int[256];
        for (float value : luma) {
            counts[Math.max(0, Math.min(255, Math.round(value)))]++;
        }
        int best = 0;
        int most = -1;
        for (int middle = 0; middle < counts.length; middle++) {
            int within = 0;
            for (int level = Math.max(0, middle - PAPER); level <= Math.min(255, middle + PAPER); level++) {
                within += counts[level];
            }
            if (within > most) {
                most = within;
                best = middle;
            }
        }
        return best;
    }
}
