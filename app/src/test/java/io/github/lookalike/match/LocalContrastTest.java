package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LocalContrastTest {

    private static final int SIDE = 20;

    @Test
    void each_value_is_held_against_its_neighbourhood() {
        float[] values = values();
        assertThatHalved(values, LocalContrast.halved(SIDE, values, ValidityMask.all(SIDE)));
    }

    @Test
    void what_is_not_known_has_no_part() {
        float[] values = values();
        for (int i = 0; i < values.length; i++) {
            values[i] = i % SIDE > 13 && i / SIDE < 9 ? Float.NaN : values[i];
        }
        ValidityMask known = ValidityMask.of(values, SIDE);
        assertThat(known.complete()).isFalse();
        assertThatHalved(values, LocalContrast.halved(SIDE, values, known));
    }

    @Test
    void where_all_is_known_counting_says_so_too() {
        assertThat(ValidityMask.of(values(), SIDE).around())
                .containsExactly(ValidityMask.all(SIDE).around());
    }

    @Test
    void what_is_known_outside_a_rectangle_is_counted_as_one_by_one() {
        Bounds hidden = new Bounds();
        hidden.add(3, 8, 7, 20);
        float[] values = values();
        hidden.fill(values, SIDE, Float.NaN);
        assertThat(ValidityMask.outside(hidden, SIDE).around())
                .containsExactly(ValidityMask.of(values, SIDE).around());
    }

    @Test
    void light_and_contrast_are_taken_out() {
        float[] values = values();
        float[] dimmed = values.clone();
        for (int i = 0; i < dimmed.length; i++) {
            dimmed[i] = 40 + 0.5f * dimmed[i];
        }
        assertThat(LocalContrast.halved(SIDE, dimmed, ValidityMask.all(SIDE)))
                .containsExactly(LocalContrast.halved(SIDE, values, ValidityMask.all(SIDE)), within(0.01f));
    }

    private static float[] values() {
        Random random = new Random(5);
        float[] values = new float[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            values[i] = 255 * random.nextFloat();
        }
        return values;
    }

    private static void assertThatHalved(float[] values, float[] halved) {
        float[] expected = new float[SIDE * SIDE / 4];
        for (int i = 0; i < expected.length; i++) {
            int at = i / (SIDE / 2) * 2 * SIDE + i % (SIDE / 2) * 2;
            expected[i] = (normal(values, at)
                            + normal(values, at + 1)
                            + normal(values, at + SIDE)
                            + normal(values, at + SIDE + 1))
                    / 4;
        }
        assertThat(halved).containsExactly(expected, within(0.001f));
    }

    private static float normal(float[] values, int at) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            boolean near = Math.abs(i / SIDE - at / SIDE) <= 6 && Math.abs(i % SIDE - at % SIDE) <= 6;
            if (near && !Float.isNaN(values[i])) {
                sum += values[i];
                squares += values[i] * values[i];
                count++;
            }
        }
        double mean = sum / count;
        return (float) ((values[at] - mean) / Math.sqrt(squares / count - mean * mean + 16));
    }
}
