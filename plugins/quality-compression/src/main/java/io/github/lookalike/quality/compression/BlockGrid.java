package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the blocks of a JPEG begin in a picture that may have been cropped since.
 *
 * @param left the first column that begins a block, 0 to 7
 * @param top the first row that begins a block, 0 to 7
 */
record BlockGrid(int left, int top) {

    static final int SIDE = 8;

    /** Edges of blocks must be so much stronger than other neighbours, else the grid begins at the corner. */
    private static final double NOTICEABLE = 1.04;

    private static final int LINES = 256;

    /**
     * The grid whose edges are strongest, then those of pictures that were not cropped, whose own edges may hide them: blocks
     * begin at one corner, or end at it where the picture was turned or mirrored since.
     */
    static Set<BlockGrid> likely(Pixels pixels) {
        Set<BlockGrid> grids = new LinkedHashSet<>();
        grids.add(new BlockGrid(phase(pixels, true), phase(pixels, false)));
        for (int left : new int[] {0, pixels.width() % SIDE}) {
            for (int top : new int[] {0, pixels.height() % SIDE}) {
                grids.add(new BlockGrid(left, top));
            }
        }
        return grids;
    }

    private static int phase(Pixels pixels, boolean columns) {
        double[] edges = edges(pixels, columns);
        int best = 0;
        double sum = 0;
        for (int i = 0; i < SIDE; i++) {
            sum += edges[i];
            best = edges[i] > edges[best] ? i : best;
        }
        double others = (sum - edges[best]) / (SIDE - 1);
        return edges[best] > NOTICEABLE * others ? best : 0;
    }

    /** The mean difference across a boundary, by the boundary's place in the grid. */
    private static double[] edges(Pixels pixels, boolean columns) {
        int length = columns ? pixels.width() : pixels.height();
        int lines = columns ? pixels.height() : pixels.width();
        int step = Math.max(1, lines / LINES);
        double[] edges = new double[SIDE];
        for (int line = 0; line < lines; line += step) {
            int here = columns ? pixels.luma(0, line) : pixels.luma(line, 0);
            for (int at = 1; at < length; at++) {
                int before = here;
                here = columns ? pixels.luma(at, line) : pixels.luma(line, at);
                edges[at % SIDE] += Math.min(32, Math.abs(here - before));
            }
        }
        return edges;
    }
}
