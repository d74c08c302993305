package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SafetyTest {

    @Test
    void what_nobody_looked_at_is_held_back() {
        assertThat(Safety.UNPROVEN.safe()).isFalse();
        assertThat(Safety.SAFE.safe()).isTrue();
    }

    @Test
    void only_the_two_surest_tiers_can_be_safe() {
        for (Tier tier : Tier.values()) {
            assertThat(Safety.ofTier(tier).safe()).isEqualTo(tier.safe());
        }
        assertThat(Safety.ofTier(Tier.EDITED).heldBack()).containsExactly(Condition.EDITED);
        assertThat(Safety.ofTier(Tier.LOOK_ALIKE).heldBack()).containsExactly(Condition.LOOK_ALIKE);
    }

    @Test
    void reasons_are_told_once_and_in_one_order() {
        Safety safety = Safety.heldBack(List.of(Condition.PLACE, Condition.PAGES, Condition.PLACE));
        assertThat(safety.heldBack()).containsExactly(Condition.PAGES, Condition.PLACE);
        assertThat(Safety.heldBack(List.of())).isEqualTo(Safety.SAFE);
    }

    @Test
    void every_reason_must_be_accepted() {
        Safety safety = Safety.heldBack(List.of(Condition.PLACE, Condition.PAGES));
        assertThat(safety.safeBut(Set.of())).isFalse();
        assertThat(safety.safeBut(Set.of(Condition.PLACE))).isFalse();
        assertThat(safety.safeBut(EnumSet.of(Condition.PLACE, Condition.PAGES))).isTrue();
        assertThat(Safety.SAFE.safeBut(Set.of())).isTrue();
    }

    @Test
    void each_condition_has_a_code_of_its_own_and_is_found_by_it() {
        assertThat(Arrays.stream(Condition.values()).map(Condition::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+"));
        for (Condition condition : Condition.values()) {
            assertThat(Condition.of(condition.code())).contains(condition);
            assertThat(condition.reason().key()).isEqualTo("held-back." + condition.code());
        }
        assertThat(Condition.of("no such reason")).isEmpty();
        assertThat(Condition.of("PAGES")).isEmpty();
    }
}
