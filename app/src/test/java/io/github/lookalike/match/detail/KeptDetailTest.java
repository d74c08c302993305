package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    @Test
    void the_fringe_that_a_kernel_draws_along_a_letter_is_no_detail_of_the_paper() {
        Samples sharp = letter(0);
        Samples fringed = letter(30);
        Registered pair = new Registered(sharp, fringed, Registration.IDENTITY, sharp);
        assertThat(KeptDetail.least(pair, 0, false).share()).isLessThan(0.3);
        assertThat(KeptDetail.least(pair, 0, true).share()).isGreaterThan(0.9);
    }

    @Test
    void texture_that_was_painted_over_is_gone_from_a_resized_picture_too() {
        Registered pair = new Registered(LAWN, healed(24, 40), Registration.IDENTITY, LAWN);
        assertThat(KeptDetail.least(pair, 1, true).share()).isLessThan(0.2);
    }

    private static KeptDetail.Place least(Samples first, Samples second, double lost) {
        return KeptDetail.least(new Registered(first, second, Registration.IDENTITY, first), lost, false);
    }

    /** Strokes on white paper down to the 40th row, and below each a grey that much darker than paper. */
    private static Samples letter(int fringe) {
        float[] values = new float[SIDE * SIDE];
        Arrays.fill(values, 255);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 28; y < 40 && x % 8 < 4; y++) {
                values[y * SIDE + x] = 20;
            }
            if (x % 8 < 4) {
                values[40 * SIDE + x] = 255 - fringe;
            }
        }
        return new Samples(SIDE, SIDE, values);
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
