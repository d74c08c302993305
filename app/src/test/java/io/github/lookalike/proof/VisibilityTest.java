package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibilityTest {

    @ParameterizedTest(name = "{0}×{1}, {2} tiles, noise {3}: {4}")
    @CsvSource({
        "100, 2000, 8, 900, true",
        "99, 2000, 8, 900, false",
        "2000, 99, 8, 900, false",
        "100, 2000, 7, 900, false",
        "100, 2000, 8, 901, false",
    })
    void small_plain_and_coarsely_saved_pictures_show_too_little(
            int columns, int rows, int detailed, double noise, boolean sufficient) {
        Measures measures = new Measures();
        measures.columns = columns;
        measures.rows = rows;
        measures.detailed = detailed;
        measures.noise = noise;
        assertThat(Visibility.sufficient(measures.difference())).isEqualTo(sufficient);
    }

    @Test
    void equal_samples_need_no_detail() {
        Measures icon = icon();
        assertThat(Visibility.sufficient(icon.difference())).isTrue();
        assertThat(Visibility.equal(icon.difference())).isTrue();
    }

    @Test
    void what_differs_in_anything_needs_detail() {
        List<Consumer<Measures>> differences = List.of(
                icon -> icon.resized = true,
                icon -> icon.greatest = 1.5,
                icon -> icon.unexplained = 0.02,
                icon -> icon.light = 0.1,
                icon -> icon.colour = 0.1,
                icon -> icon.lightTone = 0.01,
                icon -> icon.colourTone = 0.01,
                icon -> icon.spot = 0.01);
        for (Consumer<Measures> difference : differences) {
            Measures icon = icon();
            difference.accept(icon);
            assertThat(Visibility.equal(icon.difference())).isFalse();
            assertThat(Visibility.sufficient(icon.difference())).isFalse();
        }
    }

    @Test
    void a_level_of_rounding_is_no_difference() {
        Measures icon = icon();
        icon.greatest = 1;
        icon.unexplained = 0.009;
        assertThat(Visibility.equal(icon.difference())).isTrue();
    }

    private static Measures icon() {
        Measures icon = Measures.ofEqual();
        icon.columns = 16;
        icon.rows = 16;
        icon.detailed = 0;
        return icon;
    }
}
