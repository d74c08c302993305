package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SavingNoiseTest {

    /** Each step is one more than its place in the zig-zag order. */
    private static final List<Integer> ORDER =
            IntStream.rangeClosed(1, SavingNoise.COUNT).boxed().toList();

    @Test
    void steps_of_a_jpeg_are_laid_out_by_frequency() {
        float[] steps = SavingNoise.ofJpeg(ORDER).steps();
        assertThat(Arrays.copyOf(steps, 8)).containsExactly(1, 2, 6, 7, 15, 16, 28, 29);
        assertThat(Arrays.copyOfRange(steps, 56, 64)).containsExactly(36, 37, 49, 50, 58, 59, 63, 64);
    }

    @Test
    void turned_twice_the_steps_are_as_they_were() {
        SavingNoise noise = SavingNoise.ofJpeg(ORDER);
        assertThat(noise.transposed().steps()).isNotEqualTo(noise.steps());
        assertThat(noise.transposed().transposed().steps()).isEqualTo(noise.steps());
    }

    @Test
    void what_was_saved_without_losses_explains_nothing() {
        assertThat(SavingNoise.NONE.none()).isTrue();
        assertThat(SavingNoise.NONE.most(1)).isZero();
        assertThat(SavingNoise.NONE.meanStep()).isZero();
        assertThat(SavingNoise.PALETTE.none()).isFalse();
        assertThat(SavingNoise.flat(3).none()).isFalse();
    }

    @Test
    void steps_of_one_size_explain_the_variance_of_a_uniform_error() {
        assertThat(SavingNoise.flat(12).most(1)).isCloseTo(12, within(1e-6));
        assertThat(SavingNoise.flat(8).meanStep()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void less_is_left_the_more_a_picture_is_reduced(long seed) {
        Random random = new Random(seed);
        SavingNoise noise = SavingNoise.ofJpeg(
                random.ints(SavingNoise.COUNT, 1, 256).boxed().toList());
        double before = noise.most(1);
        for (double reduction = 1; reduction < 20; reduction += 0.3) {
            assertThat(noise.most(reduction)).isPositive().isLessThanOrEqualTo(before);
            before = noise.most(reduction);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_block_explains_more_than_the_most_nor_less_than_nothing(long seed) {
        Random random = new Random(seed);
        SavingNoise noise = SavingNoise.ofJpeg(
                random.ints(SavingNoise.COUNT, 1, 256).boxed().toList());
        for (int i = 0; i < 50; i++) {
            float[] squares = new float[SavingNoise.COUNT];
            for (int j = 0; j < squares.length; j++) {
                squares[j] = (float) Math.pow(random.nextGaussian() * 100, 2);
            }
            assertThat((double) noise.of(squares)).isNotNegative().isLessThanOrEqualTo(noise.most(1) * 1.0001);
        }
        assertThat(noise.of(new float[SavingNoise.COUNT])).isLessThan((float) noise.most(1));
    }
}
