package io.github.lookalike.hash.dct;

import static io.github.lookalike.hash.dct.Spectrum.SIDE;
import static io.github.lookalike.hash.dct.Spectrum.odd;

import io.github.lookalike.api.Pixels;
import java.util.Arrays;

/** Makes spectra, one after the other: a picture has dozens of them, which would leave as many arrays behind. */
final class CosineTransform {

    /** The picture is first averaged to this many columns and rows. */
    private static final int GRID = 64;

    /** {@code COSINES[x * SIDE + f]}, orthonormal. StrictMath, since every machine must give the same bits. */
    private static final float[] COSINES = cosines();

    private final float[] luma = new float[GRID * GRID];

    /** The sums of two lines of luma at the same distance from the middle; from the last backwards, their differences. */
    private final float[][] folded = new float[GRID][GRID];
    /** By vertical frequency; columns are places still. */
    private final float[][] down = new float[SIDE][GRID];

    private final float[] sums = new float[GRID / 2];
    private final float[] differences = new float[GRID / 2];
    private final float[] coefficients = new float[Spectrum.SIZE];
    private final float[] spare = new float[Spectrum.SIZE];

    /** The spectrum of a picture, good until the next is made. */
    Spectrum of(Pixels pixels) {
        pixels.averageLuma(GRID, GRID, luma);
        for (int y = 0; y < GRID / 2; y++) {
            fold(y * GRID, folded[y], folded[GRID - 1 - y]);
        }
        for (int row = 0; row < SIDE; row++) {
            Arrays.fill(down[row], 0);
            for (int y = 0; y < GRID / 2; y += 4) {
                addFour(row, y, down[row]);
            }
        }
        alongRows();
        return new Spectrum(coefficients, spare);
    }

    /**
     * Two lines at the same distance from the middle become their sum and their difference: a cosine of an even frequency
     * is the same on both sides, one of an odd frequency changes its sign, so that each needs one of the two alone.
     */
    private void fold(int upper, float[] added, float[] subtracted) {
        int lower = GRID * (GRID - 1) - upper;
        for (int x = 0; x < GRID; x++) {
            added[x] = luma[upper + x] + luma[lower + x];
        }
        for (int x = 0; x < GRID; x++) {
            subtracted[x] = luma[upper + x] - luma[lower + x];
        }
    }

    /** Adds four lines: places side by side, each line an array of its own, which a processor does at once. */
    private void addFour(int row, int y, float[] total) {
        int first = odd(row) ? GRID - 1 - y : y;
        int step = odd(row) ? -1 : 1;
        float[] line = folded[first];
        float[] second = folded[first + step];
        float[] third = folded[first + 2 * step];
        float[] fourth = folded[first + 3 * step];
        int at = y * SIDE + row;
        float cosine = COSINES[at];
        float cosine2 = COSINES[at + SIDE];
        float cosine3 = COSINES[at + 2 * SIDE];
        float cosine4 = COSINES[at + 3 * SIDE];
        for (int x = 0; x < GRID; x++) {
            total[x] += cosine * line[x] + cosine2 * second[x] + cosine3 * third[x] + cosine4 * fourth[x];
        }
    }

    private void alongRows() {
        for (int row = 0; row < SIDE; row++) {
            for (int x = 0; x < GRID / 2; x++) {
                float left = down[row][x];
                float right = down[row][GRID - 1 - x];
                sums[x] = left + right;
                differences[x] = left - right;
            }
            for (int column = 0; column < SIDE; column += 8) {
                multiply(sums, column, row * SIDE + column);
                multiply(differences, column + 1, row * SIDE + column + 1);
            }
        }
    }

    /** Four frequencies, every other one: four sums that do not wait for each other. */
    private void multiply(float[] line, int frequency, int to) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int x = 0; x < GRID / 2; x++) {
            float value = line[x];
            int at = x * SIDE + frequency;
            first += value * COSINES[at];
            second += value * COSINES[at + 2];
            third += value * COSINES[at + 4];
            fourth += value * COSINES[at + 6];
        }
        coefficients[to] = first;
        coefficients[to + 2] = second;
        coefficients[to + 4] = third;
        coefficients[to + 6] = fourth;
    }

    private static float[] cosines() {
        float[] cosines = new float[SIDE * GRID];
        for (int f = 0; f < SIDE; f++) {
            double scale = StrictMath.sqrt((f == 0 ? 1.0 : 2.0) / GRID);
            for (int x = 0; x < GRID; x++) {
                cosines[x * SIDE + f] = (float) (scale * StrictMath.cos(Math.PI * f * (2 * x + 1) / (2 * GRID)));
            }
        }
        return cosines;
    }
}
