package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.decode.Scratch;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistrationTest {

    private static final int COLUMNS = 240;
    private static final int ROWS = 180;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_shift_by_parts_of_a_sample_is_recovered(long seed) {
        DoubleBinaryOperator waves = Surfaces.waves(seed);
        Registration found = of(waves, (x, y) -> waves.applyAsDouble(x + 0.3, y - 0.2), true);
        assertThat(found.left()).isCloseTo(0.3, within(0.03));
        assertThat(found.up()).isCloseTo(-0.2, within(0.03));
        assertThat(found.gain()).isCloseTo(1, within(0.01));
        assertThat(found.offset()).isCloseTo(0, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_change_of_contrast_and_of_light_is_recovered(long seed) {
        DoubleBinaryOperator waves = Surfaces.waves(seed);
        for (boolean moves : new boolean[] {false, true}) {
            Registration found = of(waves, (x, y) -> 0.9 * waves.applyAsDouble(x, y) + 7, moves);
            assertThat(found.gain()).isCloseTo(0.9, within(0.012));
            assertThat(found.offset()).isCloseTo(7, within(1.5));
            assertThat(found.left()).isCloseTo(0, within(0.01));
            assertThat(found.toned(100)).isCloseTo(97, within(0.6));
        }
    }

    @Test
    void a_picture_made_wider_by_a_sample_is_recovered() {
        DoubleBinaryOperator waves = Surfaces.waves(7);
        Registration found = of(waves, (x, y) -> waves.applyAsDouble(x + x / COLUMNS - 0.5, y), true);
        assertThat(found.wider()).isCloseTo(1, within(0.1));
        assertThat(found.higher()).isCloseTo(0, within(0.1));
    }

    @Test
    void sharpening_is_recovered() {
        Samples first = Surfaces.samples(COLUMNS, ROWS, Surfaces.waves(8));
        Samples second = Surfaces.samples(COLUMNS, ROWS, (x, y) -> sharpened(first, (int) x, (int) y, 0.3));
        assertThat(Registration.of(first, second, true).sharpness()).isCloseTo(0.3, within(0.02));
    }

    @Test
    void what_was_put_on_a_part_does_not_mislead() {
        DoubleBinaryOperator waves = Surfaces.waves(9);
        Registration found = of(waves, (x, y) -> x < 30 && y < 30 ? 255 : waves.applyAsDouble(x + 0.3, y), true);
        assertThat(found.left()).isCloseTo(0.3, within(0.05));
        assertThat(found.gain()).isCloseTo(1, within(0.02));
    }

    @Test
    void one_object_before_a_plain_ground_is_no_change_of_tone() {
        Registration found = of((x, y) -> object(x, y) ? 198 : 128, (x, y) -> object(x, y) ? 98 : 128, false);
        assertThat(found.gain()).isCloseTo(1, within(0.1));
        assertThat(found.toned(198)).isGreaterThan(185);
    }

    private static boolean object(double x, double y) {
        return x >= 100 && x < 106 && y >= 70 && y < 76;
    }

    @Test
    void what_is_expected_of_all_samples_is_what_is_expected_of_each() {
        Samples first = Surfaces.noise(COLUMNS, ROWS, 3);
        Samples second = Surfaces.noise(COLUMNS, ROWS, 4);
        for (boolean moves : new boolean[] {false, true}) {
            Registered pair = Registered.of(first, second, moves, new Scratch(0));
            for (int y = 0; y < ROWS; y += 7) {
                for (int x = 0; x < COLUMNS; x++) {
                    float each = pair.registration().expected(first, x, y);
                    assertThat(pair.expected().at(x, y)).isCloseTo(each, within(0.01f));
                    assertThat(pair.difference(x, y)).isCloseTo(second.at(x, y) - each, within(0.01));
                }
            }
        }
    }

    @Test
    void a_plain_or_tiny_picture_has_an_answer_too() {
        Samples plain = Surfaces.samples(COLUMNS, ROWS, (x, y) -> 200);
        Registration found = Registration.of(plain, plain, true);
        assertThat(found.expected(plain, 50, 50)).isCloseTo(200, within(0.5f));
        for (int side = 1; side <= 9; side++) {
            Samples tiny = Surfaces.noise(side, side, side);
            assertThat(Registration.of(tiny, tiny, true).expected(tiny, side / 2, side / 2))
                    .isCloseTo(tiny.at(side / 2, side / 2), within(0.5f));
        }
    }

    private static Registration of(DoubleBinaryOperator first, DoubleBinaryOperator second, boolean moves) {
        return Registration.of(Surfaces.samples(COLUMNS, ROWS, first), Surfaces.samples(COLUMNS, ROWS, second), moves);
    }

    private static double sharpened(Samples samples, int x, int y, double times) {
        if (x == 0 || y == 0 || x == COLUMNS - 1 || y == ROWS - 1) {
            return samples.at(x, y);
        }
        return samples.at(x, y) + times * (samples.at(x, y) - Bands.mean(samples, x, y, 1));
    }
}
