package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;

/**
 * A picture decoded in full to be compared, and how it was saved.
 *
 * @param light how saving moved its luma
 * @param colour how saving moved its colour differences
 * @param printed whether it is a page: ink on paper, a window on a screen
 */
public record Detail(Pixels pixels, SavingNoise light, SavingNoise colour, boolean printed) {

    Detail turned(Turn turn) {
        return turn.transposes()
                ? new Detail(pixels.turned(turn), light.transposed(), colour.transposed(), printed)
                : new Detail(pixels.turned(turn), light, colour, printed);
    }

    long area() {
        return (long) pixels.width() * pixels.height();
    }

    Samples luma(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedLuma(columns, rows));
    }

    Samples blue(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedBlueDifference(columns, rows));
    }

    Samples red(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedRedDifference(columns, rows));
    }

    /** How many times it is reduced to so many columns, 1 or more. */
    double reduction(int columns) {
        return Math.max(1, (double) pixels.width() / columns);
    }
}
