package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptDetailTest {

    private static final int SIDE = 96;
    private static final Samples LAWN = lawn();

    @Test
    void all_is_kept_of_a_picture_in_itself() {
        assertThat(least(LAWN, LAWN, 0).share()).isCloseTo(1, Assertions.within(1e-6));
    }

    @Test
    void texture_that_was_painted_over_is_gone_whichever_comes_first() {
        Samples healed = healed(24, 40);
        assertThat(least(LAWN, healed, 1).share()).isLessThan(0.2);
        KeptDetail.Place place = least(healed, LAWN, 1);
        assertThat(place.share()).isLessThan(0.2);
        assertThat(place.window().left() * SIDE).isBetween(23.9, 40.1);
        assertThat(place.window().top() * SIDE).isBetween(23.9, 40.1);
        assertThat(place.window().width() * SIDE).isCloseTo(12, Assertions.within(1e-6));
    }

    @Test
    void what_saving_can_take_away_whole_tells_nothing() {
        assertThat(least(LAWN, healed(24, 40), 1000).share()).isEqualTo(1);
    }

    @Test
    void noise_of_saving_leaves_most() {
        Random random = new Random(3);
        float[] noisy = LAWN.values().clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += (float) (5 * random.nextGaussian());
        }
        assertThat(least(LAWN, new Samples(SIDE, SIDE, noisy), 25).share()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11, 12})
    void the_smallest_pictures_are_borne(int side) {
        Samples small = new Samples(side, side, new float[side * side]);
        assertThat(least(small, small, 0).share()).isEqualTo(1);
    }

    private static KeptDetail.Place least(Samples first, Samples second, double lost) {
        return KeptDetail.least(new Registered(first, second, Registration.IDENTITY, first), lost);
    }

    private static Samples lawn() {
        Random random = new Random(7);
        float[] values = new float[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (120 + 22 * random.nextGaussian());
        }
        return new Samples(SIDE, SIDE, values);
    }

    /** The lawn with an even square. */
    private static Samples healed(int from, int to) {
        float[] values = LAWN.values().clone();
        for (int y = from; y < to; y++) {
            for (int x = from; x < to; x++) {
                values[y * SIDE + x] = 120;
            }
        }
        return new Samples(SIDE, SIDE, values);
    }
}
