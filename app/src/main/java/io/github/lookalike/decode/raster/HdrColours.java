package io.github.lookalike.decode.raster;

import java.util.Arrays;

/**
 * What the numbers of a Radiance HDR mean: light of three primaries, or X, Y and Z under a white of equal energy. Brought to
 * the primaries of sRGB; any white becomes its white (after Bradford), as it does where none is named.
 */
final class HdrColours {

    /** Primaries that are not named: taken for those of sRGB, as nearly all programs do that write or show such files. */
    static final HdrColours PLAIN = new HdrColours(new double[0][]);

    private static final double[][] SAME = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] CONES = {{.8951, .2664, -.1614}, {-.7502, 1.7135, .0367}, {.0389, -.0685, 1.0296}};
    private static final double[] SRGB = {.64, .33, .3, .6, .15, .06, .3127, .3290};
    /** Of pictures that name none, as the manual has it. */
    private static final double[] RADIANCE = {.64, .33, .29, .6, .15, .06, 1 / 3., 1 / 3.};

    /** As the programs of Radiance make it of pictures that name no primaries, so that it shows what they show. */
    static final HdrColours XYZ = new HdrColours(inverse(primaries(RADIANCE)));

    /** Shares of other primaries that are as good as none: those of Radiance are .16 from those of sRGB, of Display P3 .22. */
    private static final double NEAR = .19;

    /** Of no rows where nothing is to be done. */
    private final double[][] toSrgb;

    private HdrColours(double[][] toSrgb) {
        this.toSrgb = toSrgb;
    }

    /**
     * By what a header has behind {@code PRIMARIES=}: x and y of red, green, blue and white.
     *
     * @param words anything; what names no primaries is as if it were not there
     */
    static HdrColours named(String words) {
        double[] xy;
        try {
            xy = Arrays.stream(words.strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            return PLAIN;
        }
        if (xy.length != SRGB.length) {
            return PLAIN;
        }
        double[][] toSrgb = toSrgb(primaries(xy), white(xy));
        double most = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                most = Math.max(most, Math.abs(toSrgb[row][column] - SAME[row][column]));
            }
        }
        // Primaries on one line, or none at all, end in no number.
        return most > NEAR && Double.isFinite(most) ? new HdrColours(toSrgb) : PLAIN;
    }

    /** @param light three amounts, changed in place */
    void convert(double[] light) {
        if (toSrgb.length > 0) {
            System.arraycopy(times(toSrgb, light), 0, light, 0, light.length);
        }
    }

    private static double[][] toSrgb(double[][] primaries, double[] white) {
        double[] from = times(CONES, white);
        double[] to = times(CONES, white(SRGB));
        double[][] adapted = times(CONES, primaries);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                adapted[row][column] *= to[row] / from[row];
            }
        }
        return times(inverse(primaries(SRGB)), times(inverse(CONES), adapted));
    }

    /** X, Y and Z of white, of which Y is 1. */
    private static double[] white(double[] xy) {
        return new double[] {xy[6] / xy[7], 1, (1 - xy[6] - xy[7]) / xy[7]};
    }

    /** X, Y and Z of each primary in a column, of which all together are white. */
    private static double[][] primaries(double[] xy) {
        double[][] columns = new double[3][3];
        for (int i = 0; i < 3; i++) {
            columns[0][i] = xy[2 * i];
            columns[1][i] = xy[2 * i + 1];
            columns[2][i] = 1 - xy[2 * i] - xy[2 * i + 1];
        }
        double[] amounts = times(inverse(columns), white(xy));
        for (double[] row : columns) {
            for (int i = 0; i < 3; i++) {
                row[i] *= amounts[i];
            }
        }
        return columns;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                product[row] += matrix[row][i] * vector[i];
            }
        }
        return product;
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[row][column] += one[row][i] * other[i][column];
                }
            }
        }
        return product;
    }

    /** By cofactors; of no numbers where there is none. */
    private static double[][] inverse(double[][] matrix) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double[] next = matrix[(column + 1) % 3];
                double[] last = matrix[(column + 2) % 3];
                inverse[row][column] =
                        next[(row + 1) % 3] * last[(row + 2) % 3] - next[(row + 2) % 3] * last[(row + 1) % 3];
            }
            determinant += matrix[0][row] * inverse[row][0];
        }
        for (double[] row : inverse) {
            for (int i = 0; i < 3; i++) {
                row[i] /= determinant;
            }
        }
        return inverse;
    }
}
