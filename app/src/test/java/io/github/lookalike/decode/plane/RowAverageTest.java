package io.github.lookalike.decode.plane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowAverageTest {

    @ParameterizedTest(name = "{0}×{1} to {2} with {3} channels")
    @CsvSource({
        "640, 480, 128, 3",
        "641, 479, 128, 3",
        "100, 3000, 40, 1",
        "37, 900, 3, 4",
        "5, 5, 9, 3",
        "1, 1, 1, 1",
        "128, 128, 128, 3",
        "300, 257, 1, 1",
        "999, 1000, 7, 3",
        "8, 2000, 2, 1"
    })
    void cells_are_the_exact_averages_of_their_areas(int width, int height, int shortSide, int channels) {
        byte[] picture = new byte[width * height * channels];
        new Random(width * 31L + height).nextBytes(picture);
        CellGrid grid = CellGrid.of(width, height, new TargetSize(shortSide));
        RowAverage average = new RowAverage(grid, new SampleLayout(channels, channels, 1));
        for (int y = 0; y < height; y++) {
            average.add(picture, y * width * channels);
        }

        byte[] cells = average.cells().samples();

        for (int i = 0; i < cells.length; i++) {
            int channel = i % channels;
            int column = i / channels % grid.columns();
            int row = i / channels / grid.columns();
            double exact = exact(picture, grid, channels, column, row, channel);
            assertThat((cells[i] & 0xff) - exact).isBetween(-0.51, 0.51);
        }
    }

    @Test
    void two_bytes_a_sample_are_one_number() {
        CellGrid grid = new CellGrid(2, 2, 2);
        RowAverage average = new RowAverage(grid, new SampleLayout(1, 1, 2));
        average.add(new byte[] {0x10, 0x00, 0x11, 0x00}, 0);
        average.add(new byte[] {0x10, (byte) 0x80, 0x10, (byte) 0x80}, 0);

        assertThat(average.cells().samples()).containsExactly((byte) Math.round((0x10 * 256 + 0x80) / 257.0));
    }

    @Test
    void pixels_in_any_order_give_the_same_cells() {
        byte[] picture = new byte[101 * 67 * 3];
        new Random(3).nextBytes(picture);
        CellGrid grid = new CellGrid(101, 67, 8);
        SampleLayout layout = SampleLayout.RGB;
        RowAverage rows = new RowAverage(grid, layout);
        CellSums pixels = new CellSums(grid, layout);
        for (int y = 0; y < 67; y++) {
            rows.add(picture, y * 101 * 3);
        }
        for (int first = 4; first >= 0; first--) {
            for (int y = 66; y >= 0; y--) {
                for (int x = first; x < 101; x += 5) {
                    pixels.add(y, x, 5, picture, (y * 101 + x) * 3, 1);
                }
            }
        }

        assertThat(pixels.isCovered()).isTrue();
        assertThat(pixels.cells().samples()).isEqualTo(rows.cells().samples());
    }

    @Test
    void rows_that_never_came_are_mid_grey() {
        RowAverage average = new RowAverage(new CellGrid(4, 8, 2), SampleLayout.GREY);
        for (int row = 0; row < 5; row++) {
            average.add(new byte[] {10, 10, 10, 10}, 0);
        }

        assertThat(average.cells().samples())
                .containsExactly(10, 10, 10, 10, (byte) 128, (byte) 128, (byte) 128, (byte) 128);
    }

    private static double exact(byte[] picture, CellGrid grid, int channels, int column, int row, int channel) {
        int left = column * grid.side();
        int right = Math.min(grid.width(), left + grid.side());
        int top = row * grid.side();
        int bottom = Math.min(grid.height(), top + grid.side());
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += picture[(y * grid.width() + x) * channels + channel] & 0xff;
            }
        }
        return sum / (right - left) / (bottom - top);
    }
}
