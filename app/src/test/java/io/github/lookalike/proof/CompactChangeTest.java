package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompactChangeTest {

    @ParameterizedTest(name = "a cluster of {2} in light, {3} in colours, noise {1}, resized {0}: {4}")
    @CsvSource({
        "false, 0, 0, 0, false",
        "false, 0, 30, 0, false",
        "false, 0, 30.1, 0, true",
        "false, 100, 50, 0, false",
        "false, 100, 50.1, 0, true",
        "false, 450, 120, 0, false",
        "false, 9000, 120, 0, false",
        "false, 9000, 120.1, 0, true",
        "true, 0, 12, 0, false",
        "true, 0, 12.1, 0, true",
        "true, 9000, 12.1, 0, true",
        "false, 0, 0, 60, false",
        "false, 0, 0, 60.1, true",
        "true, 9000, 0, 60.1, true",
    })
    void what_weighs_more_than_saving_and_resizing_explain_is_seen(
            boolean resized, double noise, double light, double colour, boolean seen) {
        Measures measures = new Measures();
        measures.resized = resized;
        measures.noise = noise;
        measures.light = light;
        measures.colour = colour;
        assertThat(CompactChange.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "a cluster of weight {0} on pages of two sizes: {1}")
    @CsvSource({"18, false", "18.1, true"})
    void pages_of_two_sizes_differ_more(double light, boolean seen) {
        Measures measures = new Measures();
        measures.resized = true;
        measures.printed = true;
        measures.light = light;
        assertThat(CompactChange.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(
            name = "low frequencies differ {1} times what is accounted for, of colours {2}, resized {0}: {3}")
    @CsvSource({
        "false, 2.8, 0, false",
        "false, 2.9, 0, true",
        "true, 2.2, 0, false",
        "true, 2.3, 0, true",
        "false, 0, 1.9, false",
        "false, 0, 2, true",
        "true, 0, 2, true",
    })
    void low_frequencies_that_saving_cannot_move_so_far_are_seen(
            boolean resized, double low, double lowColour, boolean seen) {
        Measures measures = new Measures();
        measures.resized = resized;
        measures.low = low;
        measures.lowColour = lowColour;
        assertThat(CompactChange.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} beyond saving in a block, {1} of a place kept: {2}")
    @CsvSource({
        "1000, 1, false",
        "1001, 1, true",
        "0, 0.3, false",
        "0, 0.29, true",
        "0, -0.5, true",
    })
    void a_block_that_no_saving_explains_and_a_place_whose_detail_is_gone_are_seen(
            double block, double kept, boolean seen) {
        Measures measures = new Measures();
        measures.block = block;
        measures.kept = kept;
        assertThat(CompactChange.seen(measures.difference())).isEqualTo(seen);
    }
}
