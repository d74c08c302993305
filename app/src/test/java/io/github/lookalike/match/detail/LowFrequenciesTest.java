package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.decode.Scratch;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

final class LowFrequenciesTest {

    private static final int SIDE = 128;

    /** Of a mean step in a JPEG of quality 85. */
    private static final SavingNoise SAVED = SavingNoise.flat(6);

    private static final Samples SUGAR = sugar();

    @Test
    void a_spot_of_another_colour_on_colours_that_change_from_sample_to_sample_is_none_of_theirs() {
        assertThat(bySlopes(SUGAR, spotted(SUGAR, 14))).isGreaterThan(2);
    }

    @Test
    void half_a_spot_of_that_kind_is_what_saving_leaves() {
        assertThat(bySlopes(SUGAR, spotted(SUGAR, 2))).isLessThan(1);
    }

    @Test
    void colours_that_lie_half_a_sample_aside_are_the_same() {
        Samples aside = of((x, y) -> Math.round((at(SUGAR, x, y) + at(SUGAR, x + 1, y)) / 2));
        assertThat(bySlopes(SUGAR, aside)).isLessThan(1.5);
    }

    @Test
    void colours_that_were_halved_and_doubled_are_the_same() {
        Samples blurred = of((x, y) -> Math.round((at(SUGAR, x - 1, y)
                        + at(SUGAR, x + 1, y)
                        + at(SUGAR, x, y - 1)
                        + at(SUGAR, x, y + 1)
                        + 4 * at(SUGAR, x, y))
                / 8));
        assertThat(bySlopes(SUGAR, blurred)).isLessThan(1.5);
    }

    @Test
    void what_was_cut_off_at_white_explains_half() {
        Samples paper = of((x, y) -> 255);
        Samples grey = of((x, y) -> 200);
        assertThat(bySamples(paper, dimmed(paper, 12)))
                .isLessThan(bySamples(grey, dimmed(grey, 12)) * 0.55)
                .isGreaterThan(1);
    }

    private static double bySlopes(Samples first, Samples second) {
        Registered pair = Registered.of(first, second, false, new Scratch(0));
        return farthest(pair, Unexplained.BySlopes.ofColours(pair, 0.5));
    }

    private static double bySamples(Samples first, Samples second) {
        Samples expected = new Samples(SIDE, SIDE, first.values().clone());
        Registered pair = new Registered(first, second, Registration.IDENTITY, expected);
        BlockNoise noise = new BlockNoise(first, SAVED, second, SAVED);
        Residual residual = new Residual(pair, noise, 0, 0.05, 0);
        return farthest(pair, new Unexplained.BySamples(residual, SIDE, SIDE));
    }

    private static double farthest(Registered pair, Unexplained closer) {
        return new LowFrequencies(pair, closer, SAVED, SAVED, 1).farthest().ratio();
    }

    /** Grains with levels from 98 to 158, a sample or two wide. */
    private static Samples sugar() {
        Random random = new Random(5);
        int[] grains = random.ints(SIDE * SIDE, -60, 61).toArray();
        return of((x, y) -> 128 + (grains[y * SIDE + x] + grains[y / 2 * SIDE + x / 2]) / 4);
    }

    /** With a round spot of that many levels more, 14 samples across, that ends softly. */
    private static Samples spotted(Samples samples, int levels) {
        return of((x, y) -> {
            double away = Math.hypot(x - 61.0, y - 70.0);
            return Math.round(at(samples, x, y) + (float) (levels * Math.exp(-away * away / 24)));
        });
    }

    /** A square of eight samples, at no block's place, darker by that many levels. */
    private static Samples dimmed(Samples samples, int levels) {
        return of((x, y) -> Math.round(at(samples, x, y)) - (x >= 44 && x < 52 && y >= 60 && y < 68 ? levels : 0));
    }

    private static float at(Samples samples, int x, int y) {
        return samples.at(Math.max(0, Math.min(SIDE - 1, x)), Math.max(0, Math.min(SIDE - 1, y)));
    }

    private static Samples of(IntBinaryOperator levels) {
        float[] values = new float[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels.applyAsInt(i % SIDE, i / SIDE);
        }
        return new Samples(SIDE, SIDE, values);
    }
}
