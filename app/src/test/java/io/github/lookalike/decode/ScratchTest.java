package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScratchTest {

    @Test
    void lends_what_was_given_back_to_who_needs_about_as_much() {
        Scratch scratch = new Scratch(1 << 20);
        float[] first = scratch.lend(100_000);
        assertThat(scratch.lend(100_000)).as("while the first is lent").isNotSameAs(first);
        scratch.giveBack(first);
        assertThat(scratch.lend(90_000)).isSameAs(first);
    }

    @Test
    void lends_nothing_too_short_and_nothing_far_too_long() {
        Scratch scratch = new Scratch(100 << 20);
        float[] large = scratch.lend(3_000_000);
        scratch.giveBack(large);
        assertThat(scratch.lend(3_500_000)).hasSizeGreaterThanOrEqualTo(3_500_000);
        assertThat(scratch.lend(1_000)).isNotSameAs(large).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void keeps_no_more_than_it_may() {
        Scratch scratch = new Scratch(1 << 20);
        float[] large = scratch.lend(1_000_000);
        scratch.giveBack(large);
        assertThat(scratch.lend(1_000_000)).isNotSameAs(large);
    }
}
