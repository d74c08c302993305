package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.scan.Miniature;

/** Tells pages, forms, charts and screenshots, which share their looks with others of their kind, from photographs. */
final class PageSaliency {

    /** What is farther from the paper is ink, in levels. */
    private static final int INK = 14;

    /** Paper and the background of a window have one lightness, more so than a sky or the dark. */
    private static final int EVEN = 5;

    /** So much of a page is paper. */
    private static final double LEAST_PAPER = 0.45;

    /** The short side at which lines of text lie apart. */
    private static final int SHORT_SIDE = 192;

    private static final int TILE = 8;

    /** In a miniature ink and paper run into each other. */
    private static final double LEAST_MINIATURE_PAPER = 0.2;

    /** One lightness is so many levels and one. */
    private static final int NEAR = 4;

    private PageSaliency() {}

    /** Whether much of the picture has one and the same lightness. */
    static boolean like(Miniature miniature) {
        float[] luma = new float[Miniature.SIDE * Miniature.SIDE];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = miniature.luma(i % Miniature.SIDE, i / Miniature.SIDE);
        }
        return share(luma, paper(luma)) >= LEAST_MINIATURE_PAPER;
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
        int mixed = 0;
        int solid = 0;
        for (int y = 0; y + TILE <= rows; y += TILE) {
            for (int x = 0; x + TILE <= columns; x += TILE) {
                int ink = ink(luma, columns, x, y, paper);
                solid += ink > TILE * TILE * 9 / 10 ? 1 : 0;
                mixed += ink > TILE * TILE / 20 && ink <= TILE * TILE * 9 / 10 ? 1 : 0;
            }
        }
        return mixed > solid && share(luma, paper) >= LEAST_PAPER;
    }

    private static int ink(float[] luma, int columns, int left, int top, int paper) {
        int ink = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                ink += Math.abs(luma[y * columns + x] - paper) > INK ? 1 : 0;
            }
        }
        return ink;
    }

    private static double share(float[] luma, int paper) {
        int even = 0;
        for (float value : luma) {
            even += Math.abs(value - paper) <= EVEN ? 1 : 0;
        }
        return (double) even / luma.length;
    }

    /** The lightness that most samples have, give or take two levels. */
    private static int paper(float[] luma) {
        int[] counts = new int[256 + 2 * NEAR];
        for (float value : luma) {
            counts[NEAR + Math.max(0, Math.min(255, Math.round(value)))]++;
        }
        int best = 0;
        int most = 0;
        for (int from = 0; from + NEAR < counts.length; from++) {
            int near = 0;
            for (int i = from; i <= from + NEAR; i++) {
                near += counts[i];
            }
            if (near > most) {
                most = near;
                best = from;
            }
        }
        return best - NEAR / 2;
    }
}
