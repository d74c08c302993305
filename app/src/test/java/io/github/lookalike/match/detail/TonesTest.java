package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TonesTest {

    private static final Samples CELLS = Surfaces.samples(12, 9, Surfaces.waves(4));

    @Test
    void equal_cells_differ_in_nothing() {
        Tones tones = Tones.of(CELLS, CELLS, 0);
        assertThat(tones.mean()).isZero();
        assertThat(tones.most()).isZero();
    }

    @Test
    void a_change_of_light_is_told_beyond_rounding_and_what_saving_explains() {
        for (double change : new double[] {3, -3}) {
            Samples changed = Surfaces.samples(12, 9, (x, y) -> CELLS.at((int) x, (int) y) + change);
            assertThat(Tones.of(CELLS, changed, 0).mean()).isCloseTo(2.65, within(1e-4));
            assertThat(Tones.of(CELLS, changed, 1).mean()).isCloseTo(1.65, within(1e-4));
            assertThat(Tones.of(CELLS, changed, 1).most()).isCloseTo(1.65, within(1e-4));
            assertThat(Tones.of(CELLS, changed, 5).mean()).isZero();
        }
    }

    @Test
    void a_part_in_other_light_is_told_apart_from_the_whole() {
        Samples dodged = Surfaces.samples(
                12, 9, (x, y) -> CELLS.at((int) x, (int) y) + (x >= 4 && x < 7 && y >= 3 && y < 6 ? 6 : 0));
        assertThat(Tones.of(CELLS, dodged, 0).most()).isCloseTo(5.65, within(1e-4));
        assertThat(Tones.of(CELLS, dodged, 0).mean()).isCloseTo(5.65 * 9 / 108, within(1e-4));
    }
}
