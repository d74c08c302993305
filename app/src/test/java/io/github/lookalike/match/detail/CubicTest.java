package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CubicTest {

    @Test
    void at_one_size_each_sample_is_itself() {
        Samples picture = Surfaces.noise(9, 7, 2);
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < 9; x++) {
                assertThat(at(picture, 9, 7, x, y)).isCloseTo(picture.at(x, y), within(1e-3));
            }
        }
    }

    @Test
    void a_slope_stays_a_slope_between_the_edges() {
        Samples slope = Surfaces.samples(20, 20, (x, y) -> 3 * x + 5 * y + 10);
        for (int y = 8; y < 50; y++) {
            for (int x = 8; x < 50; x++) {
                double across = (x + 0.5) * 20 / 60 - 0.5;
                double down = (y + 0.5) * 20 / 60 - 0.5;
                assertThat(at(slope, 60, 60, x, y)).isCloseTo(3 * across + 5 * down + 10, within(1e-3));
            }
        }
    }

    @Test
    void a_plain_picture_is_plain_up_to_its_corners() {
        Samples plain = Surfaces.samples(3, 2, (x, y) -> 77);
        for (int y = 0; y < 11; y++) {
            for (int x = 0; x < 13; x++) {
                assertThat(at(plain, 13, 11, x, y)).isCloseTo(77, within(1e-3));
            }
        }
    }

    private static double at(Samples small, int columns, int rows, int x, int y) {
        Cubic across = Cubic.along(small.columns(), columns, x, 1);
        return Cubic.at(small, across, 0, Cubic.along(small.rows(), rows, 0, rows), y);
    }
}
