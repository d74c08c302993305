package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditOfWholeTest {

    @ParameterizedTest(name = "light {0}, colours {1}, a part {2}: {3}")
    @CsvSource({
        "0, 0, 0, false",
        ".15, 0, 0, false",
        ".16, 0, 0, true",
        "0, .08, 0, false",
        "0, .09, 0, true",
        "0, 0, .9, false",
        "0, 0, .91, true",
    })
    void other_tones_are_seen_whatever_the_size(double light, double colour, double spot, boolean seen) {
        for (boolean resized : new boolean[] {false, true}) {
            assertThat(EditOfWhole.seen(toned(light, colour, spot, resized).difference()))
                    .isEqualTo(seen);
        }
        Measures page = toned(light, colour, spot, false);
        page.printed = true;
        page.noise = 0;
        assertThat(EditOfWhole.seen(page.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "resized {0}, noise {1}, light {2}, a part {3}: {4}")
    @CsvSource({
        "false, 100, .74, 0, false",
        "false, 100, .76, 0, true",
        "false, 100, 0, 1.49, false",
        "false, 100, 0, 1.51, true",
        "true, 100, 2.59, 0, false",
        "true, 100, 2.61, 0, true",
        "true, 100, 0, 3.89, false",
        "true, 100, 0, 3.91, true",
    })
    void pages_that_were_saved_coarsely_lose_what_rings_beyond_white(
            boolean resized, double noise, double light, double spot, boolean seen) {
        Measures page = toned(light, 0, spot, resized);
        page.printed = true;
        page.noise = noise;
        assertThat(EditOfWhole.seen(page.difference())).isEqualTo(seen);
        page.printed = false;
        assertThat(EditOfWhole.seen(page.difference())).isTrue();
    }

    @ParameterizedTest(name = "light {0}, colours {1}, a part {2}: {3}")
    @CsvSource({
        "1.7, 0, 0, false",
        "1.71, 0, 0, true",
        "0, .09, 0, true",
        "0, 0, 3, false",
        "0, 0, 3.1, true",
    })
    void reduced_pages_may_lose_what_kernels_cut_off(double light, double colour, double spot, boolean seen) {
        Measures page = toned(light, colour, spot, true);
        page.printed = true;
        page.noise = 0;
        assertThat(EditOfWhole.seen(page.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "resized {0}, middle {1}, fine {2}: {3}")
    @CsvSource({
        "false, .045, 0, false",
        "false, .046, 0, true",
        "false, -.046, 0, true",
        "false, 0, .21, false",
        "false, 0, .22, true",
        "false, 0, -.25, false",
        "false, 0, -.26, true",
        "true, .085, 0, false",
        "true, -.086, 0, true",
        "true, 0, .3, false",
        "true, 0, .31, true",
        "true, 0, -.5, false",
        "true, 0, -.51, true",
    })
    void sharpening_and_blurring_are_seen(boolean resized, double middle, double fine, boolean seen) {
        Measures measures = new Measures();
        measures.resized = resized;
        measures.middle = middle;
        measures.fine = fine;
        assertThat(EditOfWhole.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "resized {0}, {1} where {2} is explained: {3}")
    @CsvSource({
        "false, 2.4, 0, false",
        "false, 2.5, 0, true",
        "false, 18.4, 10, false",
        "false, 18.5, 10, true",
        "true, 99, 0, false",
    })
    void noise_beyond_that_of_saving_is_seen_at_one_size(
            boolean resized, double unexplained, double explained, boolean seen) {
        Measures measures = new Measures();
        measures.resized = resized;
        measures.unexplained = unexplained;
        measures.explained = explained;
        assertThat(EditOfWhole.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "noise {0}, fine {1}, unexplained {2}: {3}")
    @CsvSource({
        "60, .22, 0, true",
        "61, .3, 0, false",
        "61, .31, 0, true",
        "61, -.26, 0, true",
        "60, 0, 3.4, true",
        "61, 0, 3.3, false",
        "61, 0, 3.4, true",
    })
    void blocks_and_ringing_of_coarse_saving_are_borne(double noise, double fine, double unexplained, boolean seen) {
        Measures measures = new Measures();
        measures.noise = noise;
        measures.fine = fine;
        measures.unexplained = unexplained;
        measures.explained = 0;
        assertThat(EditOfWhole.seen(measures.difference())).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} of the coefficients: {1}")
    @CsvSource({"0, false", ".0045, false", ".0046, true", "1, true"})
    void coefficients_that_saving_cannot_have_moved_are_seen(double beyond, boolean seen) {
        Measures measures = new Measures();
        measures.beyond = beyond;
        assertThat(EditOfWhole.seen(measures.difference())).isEqualTo(seen);
    }

    private static Measures toned(double light, double colour, double spot, boolean resized) {
        Measures measures = new Measures();
        measures.lightTone = light;
        measures.colourTone = colour;
        measures.spot = spot;
        measures.resized = resized;
        return measures;
    }
}
