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

    /**
     * Of the neighbours in the rows of these squares, so many are alike where the colours are those that were drawn: .63 to .9 in 45 of 48
     * drawings of up to 256 colours (.52 in icons); .59 at most in 40 photographs reduced to as many, .62 in 39 of 40 of these drawings that
     * were JPEGs of quality 85 to 96 before.
     */
    private static final double FLAT = 0.625;

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

    /** Whether colours end at hard edges, as those of a drawing do that was saved by a palette at once. */
    static boolean areFlat(Pixels pixels) {
        int hard = 0;
        long alike = 0;
        for (int top = 0; top + SIDE <= pixels.height(); top += SIDE) {
            for (int left = 0; left + SIDE <= pixels.width(); left += SIDE) {
                if (tones(pixels, left, top) > 0) {
                    hard++;
                    alike += alike(pixels, left, top);
                }
            }
        }
        return hard >= FEWEST && alike > FLAT * hard * SIDE * (SIDE - 1);
    }

    private static int alike(Pixels pixels, int left, int top) {
        int alike = 0;
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left + 1; x < left + SIDE; x++) {
                alike += pixels.luma(x, y) == pixels.luma(x - 1, y) ? 1 : 0;
            }
        }
        return alike;
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
