package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * How steeply detail falls off towards its finest structures: the energy at about six pixels a wave over that at about
 * three, in decibels, by the median of the most detailed squares, so that a frame or a mark with sharp edges counts for no
 * more than its area.
 *
 * <p>Measured on 136 photographs: 11.5 in the median, 17 and less for 95 of 100. Enlarged to twice the size they have 20
 * and more, to one and a half times 18: there is next to nothing beyond what the original could hold.
 */
final class DetailSlope {

    /** At most about this many squares are looked at, evenly spread. */
    private static final int SQUARES = 4_000;

    /** One square in so many counts as most detailed. */
    private static final int DETAILED_SHARE = 6;

    private static final int FEWEST = 4;

    /**
     * Squares lie across the blocks of JPEG, whose quantisation wipes out the fine detail on its own grid: the original
     * would look softer than a copy of it that was cropped or tilted off that grid.
     */
    private static final int OFFSET = 4;

    /** Rounding to whole levels makes this energy at any frequency; what is not above it is not detail. */
    private static final double ROUNDING_ENERGY = 0.1;

    private static final double LEAST_ENERGY = 0.05;

    /** Squares with less tell nothing. */
    private static final double LEAST_COARSE_ENERGY = 1;

    private DetailSlope() {}

    /** The slope, or nothing for a picture too small or too plain to tell. */
    static OptionalDouble of(Pixels pixels) {
        double[][] squares = squares(pixels);
        if (squares.length < FEWEST) {
            return OptionalDouble.empty();
        }
        Arrays.sort(squares, Comparator.comparingDouble(energies -> -energies[2] - energies[3] - energies[4]));
        int count = Math.max(FEWEST, squares.length / DETAILED_SHARE);
        double[] slopes = Arrays.stream(squares)
                .limit(count)
                .filter(energies -> coarse(energies) > LEAST_COARSE_ENERGY)
                .mapToDouble(DetailSlope::slope)
                .sorted()
                .toArray();
        return slopes.length < FEWEST ? OptionalDouble.empty() : OptionalDouble.of(slopes[slopes.length / 2]);
    }

    private static double slope(double[] energies) {
        double fine = (energies[10] + energies[11] + energies[12]) / 3 - ROUNDING_ENERGY;
        return 10 * Math.log10(coarse(energies) / Math.max(LEAST_ENERGY, fine));
    }

    private static double coarse(double[] energies) {
        return (energies[5] + energies[6]) / 2;
    }

    private static double[][] squares(Pixels pixels) {
        int columns = Math.max(0, pixels.width() - OFFSET) / WindowSpectrum.SIDE;
        int rows = Math.max(0, pixels.height() - OFFSET) / WindowSpectrum.SIDE;
        long all = (long) columns * rows;
        int step = (int) Math.max(1, Math.round(Math.sqrt((double) all / SQUARES)));
        double[][] squares = new double[((columns + step - 1) / step) * ((rows + step - 1) / step)][];
        int next = 0;
        WindowSpectrum spectrum = new WindowSpectrum(pixels);
        for (int row = 0; row < rows; row += step) {
            for (int column = 0; column < columns; column += step) {
                squares[next++] =
                        spectrum.energies(OFFSET + column * WindowSpectrum.SIDE, OFFSET + row * WindowSpectrum.SIDE);
            }
        }
        return squares;
    }
}
