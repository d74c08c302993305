package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScalingListsTest {

    @Test
    void is_flat_for_the_smallest_blocks_by_default() {
        assertThat(ScalingLists.defaults().factors(2, 1)).containsOnly(16).hasSize(16);
    }

    @Test
    void repeats_the_factors_of_eight_by_eight_in_larger_blocks() {
        int[] small = ScalingLists.defaults().factors(3, 0);
        int[] large = ScalingLists.defaults().factors(5, 0);
        assertThat(small[63]).isEqualTo(115);
        for (int i = 1; i < large.length; i++) {
            assertThat(large[i]).isEqualTo(small[i / 32 / 4 * 8 + i % 32 / 4]);
        }
    }
}
