package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;

/** Tells a drawing of few colours from a photograph reduced to as many as a palette holds. */
final class Tones {

    /** A photograph fills its palette, and most of its 256 colours differ in luma. */
    private static final int MOST_OF_A_DRAWING = 64;

    /** How a file's content says so. */
    private static final String PALETTE = "indexed";

    private Tones() {}

    /** Whether a photograph, or what has as many tones, was reduced to a palette. */
    static boolean areOfPalette(Candidate candidate) {
        return candidate
                        .metadata()
                        .content()
                        .filter(content -> content.colourSpace().equals(PALETTE))
                        .isPresent()
                && candidate
                        .pixels(Integer.MAX_VALUE)
                        .filter(Tones::areMany)
                        .filter(pixels -> !CleanEdges.areFlat(pixels))
                        .isPresent();
    }

    static boolean areMany(Pixels pixels) {
        boolean[] seen = new boolean[256];
        int count = 0;
        for (int y = 0; y < pixels.height() && count <= MOST_OF_A_DRAWING; y++) {
            for (int x = 0; x < pixels.width(); x++) {
                int luma = pixels.luma(x, y);
                count += seen[luma] ? 0 : 1;
                seen[luma] = true;
            }
        }
        return count > MOST_OF_A_DRAWING;
    }
}
