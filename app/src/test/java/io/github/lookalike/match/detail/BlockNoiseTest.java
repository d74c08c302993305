package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlockNoiseTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_saving_explains_is_never_below_nothing_nor_above_the_most(long seed) {
        int columns = 1 + (int) (seed * 7);
        int rows = 3 + (int) (seed * 5);
        SavingNoise one = SavingNoise.flat(seed * 6.0);
        BlockNoise noise = new BlockNoise(
                Surfaces.noise(columns, rows, seed), one, Surfaces.noise(columns, rows, -seed), SavingNoise.PALETTE);
        double most = one.most(1) + SavingNoise.PALETTE.most(1);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                assertThat((double) noise.at(x, y)).isNotNegative().isLessThanOrEqualTo(most * 1.0001);
            }
        }
    }

    @Test
    void of_pictures_saved_without_losses_nothing_is_explained() {
        Samples picture = Surfaces.noise(20, 20, 1);
        BlockNoise noise = new BlockNoise(picture, SavingNoise.NONE, picture, SavingNoise.NONE);
        assertThat(noise.at(0, 0)).isZero();
        assertThat(noise.at(19, 19)).isZero();
    }

    @Test
    void a_plain_block_explains_little_and_a_busy_one_all_that_its_steps_can() {
        Samples half = Surfaces.samples(16, 8, (x, y) -> x < 8 ? 100 : 30 + 97 * ((int) (x * 5 + y * 3) % 3));
        SavingNoise coarse = SavingNoise.flat(24);
        BlockNoise noise = new BlockNoise(half, coarse, half, SavingNoise.NONE);
        assertThat(noise.at(3, 3)).isCloseTo((float) (48.0 / SavingNoise.COUNT), within(0.1f));
        assertThat(noise.at(12, 3)).isGreaterThan(4 * noise.at(3, 3));
    }

    @Test
    void detail_that_one_of_them_lost_counts_as_that_of_both() {
        Samples busy = Surfaces.noise(8, 8, 5);
        Samples plain = Surfaces.samples(8, 8, (x, y) -> 128);
        SavingNoise coarse = SavingNoise.flat(20);
        float both = new BlockNoise(busy, SavingNoise.NONE, busy, coarse).at(0, 0);
        assertThat(new BlockNoise(busy, SavingNoise.NONE, plain, coarse).at(0, 0))
                .isCloseTo(both, within(1e-3f));
    }
}
