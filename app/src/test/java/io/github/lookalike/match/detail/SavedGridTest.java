package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Window;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SavedGridTest {

    private static final int SIDE = SavingNoise.SIDE;
    private static final int WIDTH = 20 * SIDE;
    private static final int HEIGHT = 15 * SIDE;
    private static final SavingNoise STEPS = SavingNoise.ofJpeg(Collections.nCopies(SavingNoise.COUNT, 9));
    private static final Pixels PICTURE = picture(WIDTH, HEIGHT);

    @ParameterizedTest
    @EnumSource(Turn.class)
    void what_was_saved_alone_lies_within_half_a_step_however_it_was_turned(Turn turn) {
        Pixels saved = saved(PICTURE, 9).turned(turn);
        assertThat(beyond(detail(PICTURE.turned(turn), SavingNoise.NONE), detail(saved, STEPS)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void blocks_at_the_other_sides_of_a_turned_picture_are_found(Turn turn) {
        Pixels picture = picture(WIDTH + 3, HEIGHT + 5);
        Pixels saved = saved(picture, 9);
        double beyond = beyond(detail(picture.turned(turn), SavingNoise.NONE), detail(saved.turned(turn), STEPS));
        assertThat(beyond).isZero();
        Pixels smoothed = saved(mapped(picture, SavedGridTest::smoothed), 9).turned(turn);
        assertThat(beyond(detail(picture.turned(turn), SavingNoise.NONE), detail(smoothed, STEPS)))
                .isGreaterThan(0.02);
    }

    @Test
    void what_was_smoothed_before_it_was_saved_lies_beyond_whichever_is_asked_first() {
        Detail original = detail(saved(PICTURE, 3), SavingNoise.ofJpeg(Collections.nCopies(SavingNoise.COUNT, 3)));
        Detail smoothed = detail(saved(mapped(PICTURE, SavedGridTest::smoothed), 9), STEPS);
        assertThat(beyond(original, smoothed)).isGreaterThan(0.02);
        assertThat(beyond(smoothed, original)).isEqualTo(beyond(original, smoothed));
        assertThat(beyond(original, detail(saved(original.pixels(), 9), STEPS))).isZero();
    }

    @Test
    void two_that_were_saved_of_one_picture_are_explained_by_it() {
        for (int step : new int[] {5, 9, 12}) {
            Detail other =
                    detail(saved(PICTURE, step), SavingNoise.ofJpeg(Collections.nCopies(SavingNoise.COUNT, step)));
            assertThat(beyond(detail(saved(PICTURE, 9), STEPS), other)).isLessThan(0.002);
        }
    }

    @Test
    void a_block_that_no_saving_explains_tells_alone_and_only_where_it_is_asked_for() {
        Detail original = detail(saved(PICTURE, 3), SavingNoise.ofJpeg(Collections.nCopies(SavingNoise.COUNT, 3)));
        Detail changed = detail(saved(withSpot(PICTURE), 9), STEPS);
        Window spot = new Window(5.0 / 20, 4.0 / 15, 1.0 / 20, 1.0 / 15);
        Window elsewhere = new Window(12.0 / 20, 9.0 / 15, 3.0 / 20, 3.0 / 15);
        assertThat(SavedGrid.beyond(original, changed, List.of(spot)).block()).isGreaterThan(1000);
        assertThat(SavedGrid.beyond(changed, original, List.of(spot)).block()).isGreaterThan(1000);
        assertThat(SavedGrid.beyond(original, changed, List.of(elsewhere)).block())
                .isLessThan(10);
        assertThat(SavedGrid.beyond(original, changed, List.of(spot)).share())
                .as("a share of all says nothing of one")
                .isLessThan(0.004);
    }

    /** A spot in the block of the sixth column and the fifth row. */
    private static Pixels withSpot(Pixels picture) {
        byte[] luma = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < luma.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean inside = Math.abs(x - 5 * SIDE - 4) < 3 && Math.abs(y - 4 * SIDE - 4) < 3;
            int level = picture.luma(x, y);
            luma[i] = (byte) (inside ? (level + 100) % 180 + 20 : level);
        }
        return Pixels.ofLuma(WIDTH, HEIGHT, luma, WIDTH, HEIGHT);
    }

    @Test
    void steps_that_differ_by_direction_are_turned_with_the_picture() {
        List<Integer> table = new java.util.ArrayList<>(Collections.nCopies(SavingNoise.COUNT, 4));
        table.set(1, 40);
        SavingNoise uneven = SavingNoise.ofJpeg(table);
        Pixels saved = saved(PICTURE, uneven.steps());
        assertThat(beyond(
                        detail(PICTURE.turned(Turn.ofExifOrientation(6)), SavingNoise.NONE),
                        detail(saved.turned(Turn.ofExifOrientation(6)), uneven)))
                .isZero();
    }

    @Test
    void where_blocks_do_not_tell_nothing_is_told() {
        Detail saved = detail(saved(PICTURE, 9), STEPS);
        Pixels smooth = mapped(PICTURE, SavedGridTest::smoothed);
        assertThat(beyond(detail(PICTURE, SavingNoise.NONE), detail(smooth, SavingNoise.NONE)))
                .as("neither was saved in blocks")
                .isZero();
        assertThat(beyond(saved, detail(smooth, SavingNoise.flat(9))))
                .as("losses of another kind")
                .isZero();
        assertThat(beyond(saved, detail(smooth, SavingNoise.PALETTE))).isZero();
        Pixels part = smooth.view(new Rectangle(0, 0, WIDTH - 1, HEIGHT));
        assertThat(beyond(saved, detail(part, SavingNoise.NONE)))
                .as("two sizes")
                .isZero();
        Pixels toned = mapped(saved.pixels(), values -> value -> 20 + 0.71 * value);
        assertThat(beyond(detail(toned, STEPS), detail(smooth, SavingNoise.NONE)))
                .as("its samples lie in no grid any more")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9})
    void the_smallest_pictures_are_borne(int side) {
        Pixels small = picture(side, side);
        assertThat(beyond(detail(small, SavingNoise.NONE), detail(small, STEPS)))
                .isBetween(0.0, 1.0);
    }

    private static double beyond(Detail one, Detail other) {
        return SavedGrid.beyond(one, other, List.of()).share();
    }

    private static Detail detail(Pixels pixels, SavingNoise light) {
        return new Detail(pixels, Optional.empty(), light, SavingNoise.NONE, false, false);
    }

    private static Pixels picture(int width, int height) {
        Random random = new Random(4);
        var waves = Surfaces.waves(3);
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            double value = waves.applyAsDouble(i % width, (double) Math.floorDiv(i, width)) + 7 * random.nextGaussian();
            luma[i] = (byte) Math.round(Math.max(30, Math.min(220, value)));
        }
        return Pixels.ofLuma(width, height, luma, width, height);
    }

    /** What becomes of a sample, by its neighbourhood. */
    @FunctionalInterface
    private interface Change {
        DoubleUnaryOperator in(double[] around);
    }

    private static DoubleUnaryOperator smoothed(double[] around) {
        double mean = java.util.Arrays.stream(around).average().orElseThrow();
        return value -> (value + mean) / 2;
    }

    private static Pixels mapped(Pixels picture, Change change) {
        int width = picture.width();
        int height = picture.height();
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            double[] around = new double[9];
            for (int near = 0; near < around.length; near++) {
                int x = Math.max(0, Math.min(width - 1, i % width + near % 3 - 1));
                int y = Math.max(0, Math.min(height - 1, i / width + near / 3 - 1));
                around[near] = picture.luma(x, y);
            }
            double value = change.in(around).applyAsDouble(picture.luma(i % width, i / width));
            luma[i] = (byte) Math.round(value);
        }
        return Pixels.ofLuma(width, height, luma, width, height);
    }

    private static Pixels saved(Pixels picture, int step) {
        float[] steps = new float[SavingNoise.COUNT];
        java.util.Arrays.fill(steps, step);
        return saved(picture, steps);
    }

    /** Whole blocks saved and read again; samples beyond the last whole block stay. */
    private static Pixels saved(Pixels picture, float[] steps) {
        int width = picture.width();
        int height = picture.height();
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) picture.luma(i % width, i / width);
        }
        float[] block = new float[SavingNoise.COUNT];
        for (int top = 0; top + SIDE <= height; top += SIDE) {
            for (int left = 0; left + SIDE <= width; left += SIDE) {
                int x = left;
                int y = top;
                Samples samples = Surfaces.samples(SIDE, SIDE, (u, v) -> picture.luma(x + (int) u, y + (int) v));
                BlockNoise.transform(samples, 0, 0, new float[SavingNoise.COUNT], block);
                for (int i = 0; i < block.length; i++) {
                    block[i] = steps[i] * Math.round(block[i] / steps[i]);
                }
                for (int i = 0; i < block.length; i++) {
                    luma[(top + i / SIDE) * width + left + i % SIDE] = (byte) Math.round(sample(block, i));
                }
            }
        }
        return Pixels.ofLuma(width, height, luma, width, height);
    }

    private static double sample(float[] block, int place) {
        double sum = 0;
        for (int i = 0; i < block.length; i++) {
            sum += block[i]
                    * BlockNoise.COSINES[i % SIDE * SIDE + place % SIDE]
                    * BlockNoise.COSINES[i / SIDE * SIDE + place / SIDE];
        }
        return sum;
    }
}
