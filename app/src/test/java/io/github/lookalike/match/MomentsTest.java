package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MomentsTest {

    @Test
    void a_pair_of_which_one_is_not_known_has_no_part() {
        Moments some = new Moments();
        some.addKnown(new float[] {1, Float.NaN, 3, 4, 7}, 0, new float[] {2, 5, 1, Float.NaN, 9}, 0, 5);
        Moments known = new Moments();
        known.addKnown(new float[] {1, 3, 7}, 0, new float[] {2, 1, 9}, 0, 3);
        assertThat(some.count()).isEqualTo(3);
        assertThat(some.meanOfFirst()).isEqualTo(known.meanOfFirst());
        assertThat(some.meanOfSecond()).isEqualTo(known.meanOfSecond());
        assertThat(some.correlation()).isCloseTo(known.correlation(), within(1e-12));
    }
}
