package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;

/**
 * Tells what was drawn and never went through a JPEG: beside a hard edge a JPEG leaves waves of many tones, a drawing has the few
 * that were drawn. Its frequencies are multiples of whole steps as well, since lines and dots of one tone make the same few over
 * and over.
 */
final class CleanEdges {

    private static final int SIDE = 8;

    /** Squares with less between their darkest and their lightest have no hard edge, in levels. */
    private static final int HARD = 60;

    /** A square of 64 pixels with a hard edge has up to so many tones where it was drawn. */
    private static final int FEW = 12;

    /**
     * So many of these squares have few tones: of 64 drawn barcodes, clouds of points, plots, notes, comics and engineering drawings .92 to 1; of
     * the same saved at quality 80 and below .90 at most. What was saved better than that may be taken for clean, and lost little.
     */
    private static final double CLEAN = 0.915;

    /** Fewer squares with hard edges tell nothing. */
    private static final int FEWEST = 20;

    /** Evenly spread over large pictures. */
    private static final int MOST_SQUARES = 20_000;

    private CleanEdges() {}

    static boolean areIn(Pixels pixels) {
        int columns = pixels.width() / SIDE;
        int rows = pixels.height() / SIDE;
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / MOST_SQUARES)));
        int hard = 0;
        int few = 0;
        for (int row = 0; row < rows; row += step) {
            for (int column = 0; column < columns; column += step) {
                int tones = tones(pixels, column * SIDE, row * SIDE);
                hard += tones > 0 ? 1 : 0;
                few += tones > 0 && tones <= FEW ? 1 : 0;
            }
        }
        return hard >= FEWEST && few >= CLEAN * hard;
    }

    /** How many tones a square with a hard edge has; 0 for one without. */
    private static int tones(Pixels pixels, int left, int top) {
        boolean[] seen = new boolean[256];
        int count = 0;
        int least = 255;
        int most = 0;
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left; x < left + SIDE; x++) {
                int luma = pixels.luma(x, y);
                count += seen[luma] ? 0 : 1;
                seen[luma] = true;
                least = Math.min(least, luma);
                most = Math.max(most, luma);
            }
        }
        return most - least >= HARD ? count : 0;
    }
}
