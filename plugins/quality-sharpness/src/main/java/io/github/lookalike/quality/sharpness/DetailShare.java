package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Up to which fineness a picture has detail, as a share of the finest its pixels could hold.
 *
 * <p>The energy of natural pictures falls with the square of fineness (Field 1987). Made up for that, it is spread evenly up
 * to where detail ends, which is where four fifths of it lie below. That share, squared and times the number of pixels, is
 * how many pixels a picture is worth: enlarging leaves it nearly as it is, while reducing takes from it. What is so soft
 * that the coarse end of its detail decides is looked at in half size.
 */
final class DetailShare {

    /** At most about this many squares are looked at, evenly spread. */
    private static final int SQUARES = 1_600;

    /** There are fewer squares than this and one; so many bits of an energy say nothing. */
    private static final long PLACES = 0xfffff;

    /** Of the squares, most detailed first, those before this part are left to frames, marks and text with hard edges. */
    private static final int HARD_EDGED_PART = 10;

    /** This part of the squares, those that follow, counts as detailed. */
    private static final int DETAILED_PART = 6;

    private static final int FEWEST = 8;

    /** Of a picture that is halved, so that enough squares remain to look at. */
    private static final int SHORTEST_SIDE = 100;

    /**
     * Squares lie across the blocks of JPEG, whose quantisation wipes out the fine detail on its own grid: the original
     * would look softer than a copy of it that was cropped or tilted off that grid.
     */
    private static final int OFFSET = 4;

    /** Rounding to whole levels, and saving at a high quality, make this energy at any fineness. */
    private static final double ROUNDING_ENERGY = 0.3;

    /** Somewhat more noise than there seems to be is left out, since what remains of it would look like fine detail. */
    private static final double MARGIN = 1.1;

    /** Coarser bands hold what leaks from shades that change over more than a square, most of all in soft pictures. */
    private static final int COARSEST_BAND = 4;

    private static final double BELOW = 0.8;

    /** A lower share says little but that detail ends near the coarsest band. */
    private static final double LEAST = 0.36;

    private DetailShare() {}

    /** The share, 0 to 1, or nothing for a picture too small or too plain to tell. */
    static OptionalDouble of(Pixels pixels) {
        OptionalDouble share = inFullSize(pixels);
        int shortSide = Math.min(pixels.width(), pixels.height());
        if (share.orElse(0) >= LEAST || shortSide < 2 * SHORTEST_SIDE) {
            return share;
        }
        OptionalDouble halved = of(halved(pixels));
        return halved.isPresent() ? OptionalDouble.of(Math.min(share.orElse(1), halved.getAsDouble() / 2)) : share;
    }

    private static OptionalDouble inFullSize(Pixels pixels) {
        List<double[]> squares = squares(pixels);
        int count = squares.size();
        if (count < FEWEST) {
            return OptionalDouble.empty();
        }
        int first = count / HARD_EDGED_PART;
        double[] detailed = mean(squares.subList(first, first + Math.max(FEWEST / 2, count / DETAILED_PART)));
        double noise = noise(mean(squares.subList(count / 2, count)));
        return share(detailed, ROUNDING_ENERGY + MARGIN * noise);
    }

    /** The energy that is the same at any fineness, beside that which falls with its square. */
    private static double noise(double[] energies) {
        double coarse = (energies[5] + energies[6] + energies[7]) / 3;
        double fine = (energies[13] + energies[14] + energies[15]) / 3;
        double coarseShare = (1 / 25.0 + 1 / 36.0 + 1 / 49.0) / 3;
        double fineShare = (1 / 169.0 + 1 / 196.0 + 1 / 225.0) / 3;
        return Math.max(0, (fine * coarseShare - coarse * fineShare) / (coarseShare - fineShare));
    }

    private static double[] mean(List<double[]> squares) {
        double[] mean = new double[WindowSpectrum.SIDE];
        for (double[] energies : squares) {
            for (int band = 0; band < mean.length; band++) {
                mean[band] += energies[band] / squares.size();
            }
        }
        return mean;
    }

    private static OptionalDouble share(double[] energies, double noise) {
        double[] sums = new double[energies.length];
        for (int band = COARSEST_BAND; band < sums.length; band++) {
            sums[band] = sums[band - 1] + Math.max(0, energies[band] - noise) * band * band;
        }
        double wanted = BELOW * sums[sums.length - 1];
        if (wanted == 0) {
            return OptionalDouble.empty();
        }
        int band = COARSEST_BAND;
        while (sums[band] < wanted) {
            band++;
        }
        double within = (wanted - sums[band - 1]) / (sums[band] - sums[band - 1]);
        return OptionalDouble.of((band - 0.5 + within) / sums.length);
    }

    private static Pixels halved(Pixels pixels) {
        int width = pixels.width() / 2;
        int height = pixels.height() / 2;
        float[] cells = pixels.averagedLuma(width, height);
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) Math.round(cells[i]);
        }
        return Pixels.ofLuma(width, height, luma, pixels.sourceWidth(), pixels.sourceHeight());
    }

    /** The energies of squares by fineness, those of squares with most detail first. */
    private static List<double[]> squares(Pixels pixels) {
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
        return mostDetailedFirst(squares);
    }

    /** By numbers of 64 bits, the energy above the place, which are sorted without an object or a comparator. */
    private static List<double[]> mostDetailedFirst(double[][] squares) {
        long[] keys = new long[squares.length];
        for (int i = 0; i < keys.length; i++) {
            double energy = squares[i][3] + squares[i][4] + squares[i][5];
            // No energy is below 0, and the bits of such numbers are ordered as they are.
            keys[i] = ((Long.MAX_VALUE - Double.doubleToRawLongBits(energy)) & ~PLACES) | i;
        }
        Arrays.sort(keys);
        double[][] sorted = new double[squares.length][];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = squares[(int) (keys[i] & PLACES)];
        }
        return Arrays.asList(sorted);
    }
}
