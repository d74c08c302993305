package io.github.lookalike.hash.dct;

import static io.github.lookalike.hash.dct.Spectrum.SIDE;
import static io.github.lookalike.hash.dct.Spectrum.odd;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import java.util.Arrays;
import java.util.List;

/**
 * Makes spectra of pictures, or of several parts of one at once. What is done to all columns, or to all frequencies, of all
 * parts is done in one loop over arrays of their own: a processor then does eight of them at a time.
 *
 * <p>The order in which numbers of single precision are added is part of the algorithm: another one tips a bit now and then.
 */
final class CosineTransform {

    /** So many parts at once: their cells fit in the cache of one processor. */
    static final int PARTS = 16;

    /** The picture is first averaged to this many columns and rows. */
    private static final int GRID = 64;

    /** {@code COSINES[x * SIDE + f]}, orthonormal. StrictMath, since every machine must give the same bits. */
    private static final float[] COSINES = cosines();

    /** By place from top to bottom: the columns of the first part, then those of the next. */
    private final float[][] cells = new float[GRID][GRID * PARTS];
    /** By vertical frequency: columns as before. */
    private final float[][] down = new float[SIDE][GRID * PARTS];
    /** By place from left to right: the vertical frequencies of the first part, then those of the next. */
    private final float[][] places = new float[GRID][SIDE * PARTS];
    /** By horizontal frequency: vertical frequencies as before. */
    private final float[][] across = new float[SIDE][SIDE * PARTS];

    private final float[] luma = new float[GRID * GRID];
    private final float[] coefficients = new float[Spectrum.SIZE];
    private final float[] spare = new float[2 * Spectrum.SIZE];

    /** The spectrum of a picture, good until the next is asked for. */
    Spectrum of(Pixels pixels) {
        pixels.averageLuma(GRID, GRID, luma);
        for (int y = 0; y < GRID; y++) {
            System.arraycopy(luma, y * GRID, cells[y], 0, GRID);
        }
        transform(1);
        return spectrum(0);
    }

    /** Makes the spectra of at most {@link #PARTS} parts of a picture. */
    void make(Pixels pixels, List<Rectangle> parts) {
        pixels.averageLuma(parts, GRID, GRID, cells);
        transform(parts.size());
    }

    /** The spectrum of a part of those that were made last, good until the next is asked for. */
    Spectrum spectrum(int part) {
        for (int column = 0; column < SIDE; column++) {
            float[] line = across[column];
            for (int row = 0; row < SIDE; row++) {
                coefficients[row * SIDE + column] = line[part * SIDE + row];
            }
        }
        return new Spectrum(coefficients, spare);
    }

    private void transform(int parts) {
        fold(cells, GRID * parts);
        for (int frequency = 0; frequency < SIDE; frequency++) {
            Arrays.fill(down[frequency], 0, GRID * parts, 0);
            for (int place = 0; place < GRID / 2; place += 4) {
                addTogether(frequency, place, down[frequency], GRID * parts);
            }
        }
        for (int part = 0; part < parts; part++) {
            exchange(part);
        }
        fold(places, SIDE * parts);
        for (int frequency = 0; frequency < SIDE; frequency++) {
            Arrays.fill(across[frequency], 0, SIDE * parts, 0);
            for (int place = 0; place < GRID / 2; place += 4) {
                addInTurn(frequency, place, across[frequency], SIDE * parts);
            }
        }
    }

    /**
     * Two lines at the same distance from the middle become their sum and, in the place of the second, their difference: a
     * cosine of an even frequency is the same on both sides, one of an odd frequency changes its sign, so that each needs one
     * of the two alone.
     */
    private static void fold(float[][] lines, int count) {
        for (int i = 0; i < GRID / 2; i++) {
            fold(lines[i], lines[GRID - 1 - i], count);
        }
    }

    private static void fold(float[] first, float[] second, int count) {
        for (int x = 0; x < count; x++) {
            float value = first[x];
            float other = second[x];
            first[x] = value + other;
            second[x] = value - other;
        }
    }

    /** Adds the sum of four lines. */
    private void addTogether(int frequency, int place, float[] total, int count) {
        float[] line = line(cells, frequency, place);
        float[] second = line(cells, frequency, place + 1);
        float[] third = line(cells, frequency, place + 2);
        float[] fourth = line(cells, frequency, place + 3);
        float cosine = cosine(frequency, place);
        float cosine2 = cosine(frequency, place + 1);
        float cosine3 = cosine(frequency, place + 2);
        float cosine4 = cosine(frequency, place + 3);
        for (int x = 0; x < count; x++) {
            total[x] += cosine * line[x] + cosine2 * second[x] + cosine3 * third[x] + cosine4 * fourth[x];
        }
    }

    /** Adds four lines, one after the other. */
    private void addInTurn(int frequency, int place, float[] total, int count) {
        float[] line = line(places, frequency, place);
        float[] second = line(places, frequency, place + 1);
        float[] third = line(places, frequency, place + 2);
        float[] fourth = line(places, frequency, place + 3);
        float cosine = cosine(frequency, place);
        float cosine2 = cosine(frequency, place + 1);
        float cosine3 = cosine(frequency, place + 2);
        float cosine4 = cosine(frequency, place + 3);
        for (int x = 0; x < count; x++) {
            total[x] = total[x] + cosine * line[x] + cosine2 * second[x] + cosine3 * third[x] + cosine4 * fourth[x];
        }
    }

    /** Sums serve even frequencies, differences odd ones. */
    private static float[] line(float[][] folded, int frequency, int place) {
        return folded[odd(frequency) ? GRID - 1 - place : place];
    }

    private static float cosine(int frequency, int place) {
        return COSINES[place * SIDE + frequency];
    }

    /** Columns beside each other become columns above each other. */
    private void exchange(int part) {
        for (int row = 0; row < SIDE; row++) {
            float[] line = down[row];
            for (int x = 0; x < GRID; x++) {
                places[x][part * SIDE + row] = line[part * GRID + x];
            }
        }
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
