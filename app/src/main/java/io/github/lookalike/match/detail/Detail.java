package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.OwnColours;
import io.github.lookalike.decode.Scratch;
import java.util.Optional;

/**
 * A picture decoded in full to be compared, and how it was saved.
 *
 * @param own its pixels before they became sRGB; empty where they are sRGB in the file
 * @param light how saving moved its luma
 * @param colour how saving moved its colour differences
 * @param printed whether it is a page: ink on paper, a window on a screen
 * @param widened whether its samples of sixteen bits are eight made wider
 */
public record Detail(
        Pixels pixels,
        Optional<OwnColours> own,
        SavingNoise light,
        SavingNoise colour,
        boolean printed,
        boolean widened) {

    Detail turned(Turn turn) {
        return new Detail(
                pixels.turned(turn),
                own.map(colours -> colours.turned(turn)),
                turn.transposes() ? light.transposed() : light,
                turn.transposes() ? colour.transposed() : colour,
                printed,
                widened);
    }

    /** This picture as it is compared with another one: in the colours of its file where both have the same. */
    Detail beside(Detail other) {
        boolean alike = own.isPresent() && other.own.isPresent() && own.get().areThoseOf(other.own.get());
        return alike ? new Detail(own.get().pixels(), Optional.empty(), light, colour, printed, widened) : this;
    }

    long area() {
        return (long) pixels.width() * pixels.height();
    }

    /** Its luma at a size. */
    Samples luma(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedLuma(columns, rows));
    }

    /** The same in an array that is lent for it. */
    Samples luma(int columns, int rows, Scratch scratch) {
        Samples luma = new Samples(columns, rows, scratch.lend(columns * rows));
        pixels.averageLuma(columns, rows, luma.values());
        return luma;
    }

    Samples blue(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedBlueDifference(columns, rows));
    }

    Samples blue(int columns, int rows, Scratch scratch) {
        Samples blue = new Samples(columns, rows, scratch.lend(columns * rows));
        pixels.averageBlueDifference(columns, rows, blue.values());
        return blue;
    }

    Samples red(int columns, int rows) {
        return new Samples(columns, rows, pixels.averagedRedDifference(columns, rows));
    }

    Samples red(int columns, int rows, Scratch scratch) {
        Samples red = new Samples(columns, rows, scratch.lend(columns * rows));
        pixels.averageRedDifference(columns, rows, red.values());
        return red;
    }

    /** How many times it is reduced to so many columns, 1 or more. */
    double reduction(int columns) {
        return Math.max(1, (double) pixels.width() / columns);
    }
}
