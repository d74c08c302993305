package io.github.lookalike.decoder.heic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CellsTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    private final byte[] picture = new byte[WIDTH * HEIGHT];

    CellsTest() {
        new Random(7).nextBytes(picture);
    }

    @Test
    void tiles_in_any_order_give_the_averages_of_squares_and_of_what_is_left_at_the_end() {
        Axis across = new Axis(3, 30, 4);
        Axis down = new Axis(2, 19, 8);
        Cells cells = Cells.of(across, down, 1, 1);
        for (int y = HEIGHT / 8 * 8; y >= 0; y -= 8) {
            for (int x = 0; x < WIDTH; x += 8) {
                cells.add(tile(x, y, 8));
            }
        }

        byte[] averaged = cells.samples();

        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 8; column++) {
                double wanted =
                        average(3 + 4 * column, Math.min(33, 7 + 4 * column), 2 + 8 * row, Math.min(21, 10 + 8 * row));
                assertThat((double) (averaged[row * 8 + column] & 0xff)).isCloseTo(wanted, offset(.51));
            }
        }
    }

    @Test
    void cells_of_one_sample_are_copies() {
        Cells cells = Cells.of(new Axis(4, 20, 1), new Axis(1, 9, 1), 1, 1);
        for (int y = 0; y < HEIGHT; y += 5) {
            for (int x = 0; x < WIDTH; x += 5) {
                cells.add(tile(x, y, 5));
            }
        }

        for (int i = 0; i < 180; i++) {
            assertThat(cells.samples()[i]).isEqualTo(picture[(1 + i / 20) * WIDTH + 4 + i % 20]);
        }
    }

    @Test
    void where_nothing_was_added_there_is_mid_grey() {
        Cells averaged = Cells.of(new Axis(0, WIDTH, 8), new Axis(0, HEIGHT, 8), 1, 1);
        Cells copied = Cells.of(new Axis(0, WIDTH, 1), new Axis(0, HEIGHT, 1), 1, 1);

        assertThat(averaged.samples()).containsOnly((byte) 128);
        assertThat(copied.samples()).containsOnly((byte) 128);
    }

    @Test
    void coarse_samples_fill_fine_cells() {
        byte[] four = {10, 20, 30, 40};
        Cells cells = Cells.of(new Axis(0, 4, 1), new Axis(0, 4, 1), 1, 1);

        cells.add(new Part(four, 2, 2, 0, 0, 2, 2));

        assertThat(cells.samples()).containsExactly(10, 10, 20, 20, 10, 10, 20, 20, 30, 30, 40, 40, 30, 30, 40, 40);
    }

    private Part tile(int x, int y, int side) {
        byte[] samples = new byte[side * side];
        for (int i = 0; i < samples.length; i++) {
            int column = x + i % side;
            int row = y + i / side;
            samples[i] = column < WIDTH && row < HEIGHT ? picture[row * WIDTH + column] : 99;
        }
        return new Part(samples, side, side, x, y, 1, 1);
    }

    private double average(double left, double right, double top, double bottom) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            double rows = Math.max(0, Math.min(bottom, y + 1) - Math.max(top, y));
            for (int x = 0; x < WIDTH; x++) {
                double columns = Math.max(0, Math.min(right, x + 1) - Math.max(left, x));
                sum += rows * columns * (picture[y * WIDTH + x] & 0xff);
            }
        }
        return sum / (right - left) / (bottom - top);
    }
}
