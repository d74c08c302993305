package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * How fine detail relates to coarse detail: the logarithm of the amplitude at four and five half-waves in eight pixels
 * over that at two, by the median of the most detailed blocks, so that a frame or a mark with sharp edges counts for no
 * more than its area.
 */
final class DetailSlope {

    /** At most about this many blocks are looked at, evenly spread. */
    private static final int BLOCKS = 24_000;

    /** One block in so many counts as most detailed. */
    private static final int DETAILED_SHARE = 6;

    private static final int FEWEST = 4;

    private static final int OFFSET = BlockSpectrum.SIDE / 2;

    /** Rounding to whole levels makes this energy at any frequency; what is not above it is not detail. */
    private static final double ROUNDING_ENERGY = 0.12;

    private static final double LEAST_ENERGY = 0.01;

    /** Blocks with less tell nothing. */
    private static final double LEAST_COARSE_ENERGY = 0.5;

    private DetailSlope() {}

    /** The slope, or nothing for a picture too small or too plain to tell. */
    static OptionalDouble of(Pixels pixels) {
        double[][] blocks = blocks(pixels);
        if (blocks.length < FEWEST) {
            return OptionalDouble.empty();
        }
        Arrays.sort(blocks, Comparator.comparingDouble(energies -> -energies[1] - energies[2]));
        int count = Math.max(FEWEST, blocks.length / DETAILED_SHARE);
        double[] slopes = Arrays.stream(blocks)
                .limit(count)
                .filter(energies -> energies[2] > LEAST_COARSE_ENERGY)
                .mapToDouble(DetailSlope::slope)
                .sorted()
                .toArray();
        return slopes.length < FEWEST ? OptionalDouble.empty() : OptionalDouble.of(slopes[slopes.length / 2]);
    }

    private static double slope(double[] energies) {
        double fine = (energies[4] + energies[5]) / 2 - ROUNDING_ENERGY;
        return Math.log(Math.max(LEAST_ENERGY, fine) / energies[2]) / 2;
    }

    /**
     * Blocks lie across those of JPEG, whose quantisation wipes out the fine detail on its own grid: the original would
     * look softer than a copy of it that was cropped or tilted off that grid.
     */
    private static double[][] blocks(Pixels pixels) {
        int columns = Math.max(0, pixels.width() - OFFSET) / BlockSpectrum.SIDE;
        int rows = Math.max(0, pixels.height() - OFFSET) / BlockSpectrum.SIDE;
        long all = (long) columns * rows;
        int step = (int) Math.max(1, Math.round(Math.sqrt((double) all / BLOCKS)));
        double[][] blocks = new double[((columns + step - 1) / step) * ((rows + step - 1) / step)][];
        int next = 0;
        BlockSpectrum spectrum = new BlockSpectrum(pixels);
        for (int row = 0; row < rows; row += step) {
            for (int column = 0; column < columns; column += step) {
                blocks[next++] =
                        spectrum.energies(OFFSET + column * BlockSpectrum.SIDE, OFFSET + row * BlockSpectrum.SIDE);
            }
        }
        return blocks;
    }
}
