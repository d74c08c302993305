package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PixelsTest {

    private static final int WIDTH = 23;
    private static final int HEIGHT = 17;

    private final byte[] samples = noise(WIDTH * HEIGHT);
    private final Pixels pixels = Pixels.ofLuma(WIDTH, HEIGHT, samples, 230, 170);

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_turned_picture_equals_one_copied_pixel_by_pixel(Turn turn) {
        Pixels turned = pixels.turned(turn);
        int[][] expected = TurnedCopy.of(luma(pixels), turn);
        assertThat(luma(turned)).isDeepEqualTo(expected);
        assertThat(turned.sourceWidth()).isEqualTo(turn.transposes() ? 170 : 230);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_turn_and_its_inverse_give_the_picture_back(Turn turn) {
        assertThat(luma(pixels.turned(turn).turned(turn.inverse()))).isDeepEqualTo(luma(pixels));
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_view_of_a_turned_picture_is_the_part_one_sees(Turn turn) {
        Pixels turned = pixels.turned(turn);
        Pixels view = turned.view(new Rectangle(3, 2, 9, 11));
        int[][] seen = new int[11][9];
        for (int y = 0; y < 11; y++) {
            for (int x = 0; x < 9; x++) {
                seen[y][x] = turned.luma(x + 3, y + 2);
            }
        }
        assertThat(luma(view)).isDeepEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_view_by_shares_has_the_averages_of_that_part_also_within_samples(Turn turn) {
        Pixels turned = pixels.covering(WIDTH - 0.25, HEIGHT - 0.5, 1, 1).turned(turn);
        float[] whole = turned.averagedLuma(20, 20);
        for (Pixels seen : List.of(turned, turned.forManyViews())) {
            float[] part = seen.view(0.25, 0.1, 0.5, 0.6).averagedLuma(10, 12);
            for (int i = 0; i < part.length; i++) {
                int x = 5 + i % 10;
                int y = 2 + i / 10;
                assertThat(part[i]).isCloseTo(whole[y * 20 + x], within(0.01f));
            }
        }
    }

    @Test
    void a_view_by_shares_lies_in_the_picture() {
        assertThat(pixels.view(0, 0, 1, 1).width()).isEqualTo(WIDTH);
        assertThat(pixels.view(0.999999, 0.5, 0.000001, 0.5).width()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.view(0.5, 0, 0.6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.view(0, 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void made_for_many_views_every_part_has_the_same_averages(Turn turn) {
        Pixels ready = pixels.forManyViews();
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            int x = random.nextInt(WIDTH);
            int y = random.nextInt(HEIGHT);
            Rectangle outer = new Rectangle(x, y, 1 + random.nextInt(WIDTH - x), 1 + random.nextInt(HEIGHT - y));
            Rectangle inner = new Rectangle(0, 0, 1 + random.nextInt(outer.width()), outer.height());
            int columns = 1 + random.nextInt(2 * WIDTH);
            int rows = 1 + random.nextInt(2 * HEIGHT);

            float[] averages = ready.view(outer).view(inner).turned(turn).averagedLuma(columns, rows);

            assertThat(averages)
                    .containsExactly(
                            pixels.view(outer).view(inner).turned(turn).averagedLuma(columns, rows), within(0.01f));
        }
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void averages_of_parts_side_by_side_are_those_of_each(Turn turn) {
        List<Rectangle> parts = List.of(
                new Rectangle(0, 2, 9, 11),
                new Rectangle(3, 2, 12, 11),
                new Rectangle(2, 2, 1, 12),
                new Rectangle(0, 0, 17, 17));
        for (Pixels all : List.of(
                pixels.turned(turn),
                pixels.turned(turn).forManyViews(),
                pixels.covering(22.5, 16.25, 1, 1).turned(turn).forManyViews())) {
            float[][] cells = new float[5][6 * parts.size() + 1];
            all.averageLuma(parts, 6, 5, cells);
            for (int i = 0; i < parts.size(); i++) {
                float[] alone = all.view(parts.get(i)).averagedLuma(6, 5);
                for (int row = 0; row < 5; row++) {
                    assertThat(Arrays.copyOfRange(cells[row], 6 * i, 6 * i + 6))
                            .containsExactly(Arrays.copyOfRange(alone, 6 * row, 6 * row + 6));
                }
            }
        }
    }

    @Test
    void a_view_stands_for_its_share_of_the_source() {
        Pixels view = pixels.view(new Rectangle(0, 0, 10, 5));
        assertThat(view.sourceWidth()).isEqualTo(100);
        assertThat(view.sourceHeight()).isEqualTo(50);
    }

    @Test
    void a_view_reaching_beyond_the_picture_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.view(new Rectangle(20, 0, 4, 4)));
    }

    @Test
    void levels_are_averages_rounded_and_at_their_own_size_the_samples() {
        for (Turn turn : Turn.values()) {
            Pixels turned = pixels.turned(turn).view(new Rectangle(1, 2, 12, 11));
            for (int[] grid : new int[][] {{12, 11}, {5, 4}, {24, 3}}) {
                byte[] levels = turned.averagedLevels(grid[0], grid[1]);
                float[] averages = turned.averagedLuma(grid[0], grid[1]);
                for (int i = 0; i < levels.length; i++) {
                    assertThat(levels[i]).isEqualTo((byte) (averages[i] + 0.5f));
                }
            }
        }
    }

    @Test
    void colours_are_averaged_into_an_array_that_may_be_longer() {
        float[] cells = new float[20];
        pixels.averageBlueDifference(4, 3, cells);
        assertThat(cells).startsWith(pixels.averagedBlueDifference(4, 3));
        pixels.averageRedDifference(4, 3, cells);
        assertThat(cells).startsWith(pixels.averagedRedDifference(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.averageRedDifference(7, 3, cells));
    }

    @Test
    void averages_weigh_every_pixel_by_the_area_a_cell_covers_of_it() {
        for (int[] grid : new int[][] {{1, 1}, {5, 4}, {23, 17}, {7, 17}, {32, 32}, {64, 3}}) {
            float[] averaged = pixels.averagedLuma(grid[0], grid[1]);
            for (int row = 0; row < grid[1]; row++) {
                for (int column = 0; column < grid[0]; column++) {
                    assertThat((double) averaged[row * grid[0] + column])
                            .isCloseTo(exactAverage(column, row, grid[0], grid[1]), within(0.01));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_sample_that_lies_in_the_picture_only_in_part_counts_only_in_part(Turn turn) {
        byte[] ramp = new byte[20 * 10];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (byte) (i % 20 == 19 || i / 20 == 9 ? 200 : 100);
        }
        Pixels covering = Pixels.ofLuma(20, 10, ramp, 195, 95).covering(19.5, 9.25, 1, 1);

        double expected = 100 + 100 * (1 - 19 * 9 / (19.5 * 9.25));
        assertThat((double) covering.turned(turn).averagedLuma(1, 1)[0]).isCloseTo(expected, within(0.01));
        float[] halves = covering.view(new Rectangle(18, 0, 2, 9)).averagedLuma(3, 1);
        assertThat(halves).containsExactly(new float[] {100, 100, 200}, within(0.01f));
        assertThat(covering.view(new Rectangle(18, 0, 2, 9)).sourceWidth()).isEqualTo(15);
    }

    @Test
    void samples_that_cover_more_than_they_are_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.covering(WIDTH + 0.1, HEIGHT, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.covering(WIDTH, HEIGHT - 1, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void averages_of_a_turned_picture_are_turned_averages(Turn turn) {
        Pixels turned = pixels.turned(turn);
        byte[] copied = flattened(TurnedCopy.of(luma(pixels), turn), turn);
        Pixels copy = Pixels.ofLuma(turned.width(), turned.height(), copied, 1, 1);
        for (int[] grid : new int[][] {{1, 1}, {5, 4}, {turned.width(), turned.height()}, {64, 3}}) {
            assertThat(turned.averagedLuma(grid[0], grid[1]))
                    .containsExactly(copy.averagedLuma(grid[0], grid[1]), within(0.01f));
        }
    }

    @Test
    void colours_come_back_within_rounding() {
        int[] rgb = new Random(3).ints(64, 0, 1 << 24).toArray();
        Pixels colours = Pixels.ofRgb(8, 8, rgb, 8, 8);
        for (int i = 0; i < 64; i++) {
            int got = colours.rgb(i % 8, i / 8);
            for (int shift : new int[] {0, 8, 16}) {
                assertThat(got >> shift & 0xff).isCloseTo(rgb[i] >> shift & 0xff, within(3));
            }
        }
    }

    @Test
    void greys_stay_grey() {
        Pixels grey = Pixels.ofLuma(2, 1, new byte[] {0, (byte) 200}, 2, 1);
        assertThat(grey.rgb(0, 0)).isZero();
        assertThat(grey.rgb(1, 0)).isEqualTo(0xc8c8c8);
        assertThat(grey.averagedRgb(1, 1)).containsExactly(0x646464);
    }

    @Test
    void samples_that_do_not_fit_the_size_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofLuma(3, 3, new byte[8], 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofLuma(0, 3, new byte[0], 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofLuma(1, 1, new byte[1], 0, 3));
    }

    /** By sixteenfold sampling of each pixel along both axes where cells do not fit, exact for these sizes. */
    private double exactAverage(int column, int row, int columns, int rows) {
        double sum = 0;
        double left = (double) column * WIDTH / columns;
        double right = (double) (column + 1) * WIDTH / columns;
        double top = (double) row * HEIGHT / rows;
        double bottom = (double) (row + 1) * HEIGHT / rows;
        for (int y = 0; y < HEIGHT; y++) {
            double high = Math.max(0, Math.min(bottom, y + 1) - Math.max(top, y));
            for (int x = 0; x < WIDTH; x++) {
                double wide = Math.max(0, Math.min(right, x + 1) - Math.max(left, x));
                sum += high * wide * pixels.luma(x, y);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static int[][] luma(Pixels pixels) {
        int[][] luma = new int[pixels.height()][pixels.width()];
        for (int y = 0; y < luma.length; y++) {
            for (int x = 0; x < luma[y].length; x++) {
                luma[y][x] = pixels.luma(x, y);
            }
        }
        return luma;
    }

    private static byte[] flattened(int[][] luma, Turn turn) {
        byte[] samples = new byte[WIDTH * HEIGHT];
        int width = turn.transposes() ? HEIGHT : WIDTH;
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) luma[i / width][i % width];
        }
        return samples;
    }

    private static byte[] noise(int length) {
        byte[] samples = new byte[length];
        new Random(1).nextBytes(samples);
        return samples;
    }
}
