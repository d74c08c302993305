package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyingTest {

    private final Applying applying = new Applying();

    @Test
    void says_that_files_are_worked_on_until_they_are_done() {
        applying.propose(new Applying.Proposal(List.of(), false, List.of(), List.of()));
        assertThat(applying.isCarryingOut()).isFalse();
        applying.carryOut();
        assertThat(applying.isCarryingOut()).isTrue();
        applying.done(List.of());
        assertThat(applying.isCarryingOut()).isFalse();
    }

    @Test
    void what_was_given_up_is_not_worked_on_any_more() {
        applying.carryOut();
        applying.close();
        assertThat(applying.isCarryingOut()).isFalse();
        assertThat(applying.isOpen()).isFalse();
    }
}
