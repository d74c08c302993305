package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofFilterTest {

    private final ReviewSession session = SampleGroups.session(
            SampleGroups.group(1, 3, Tier.IDENTICAL),
            SampleGroups.proven(
                    SampleGroups.group(2, 2, Tier.SAME_PICTURE),
                    Safety.heldBack(List.of(Condition.PAGES, Condition.OTHER_MOMENT))),
            SampleGroups.proven(
                    SampleGroups.group(3, 2, Tier.SAME_PICTURE), Safety.heldBack(List.of(Condition.TOO_PLAIN))),
            SampleGroups.group(4, SampleGroups.PROTECTED, 2, Tier.IDENTICAL));

    @Test
    void shows_all_groups_unless_asked() {
        assertThat(shown(ProofFilter.ANY)).containsExactlyInAnyOrder("g1", "g2", "g3", "g4");
    }

    @Test
    void shows_groups_of_which_everything_redundant_is_safe() {
        assertThat(shown(ProofFilter.SAFE)).containsExactly("g1");
    }

    @Test
    void shows_groups_of_which_something_is_held_back_for_any_or_for_one_reason() {
        assertThat(shown(ProofFilter.HELD_BACK)).containsExactlyInAnyOrder("g2", "g3");
        assertThat(shown(ProofFilter.heldBackFor(Condition.OTHER_MOMENT))).containsExactly("g2");
        assertThat(shown(ProofFilter.heldBackFor(Condition.PLACE))).isEmpty();
    }

    @Test
    void marks_do_not_move_a_group_from_one_filter_to_the_other() {
        session.marking(session.safeChoice(session.groups()), Decision.TRASH).run();
        assertThat(shown(ProofFilter.SAFE)).containsExactly("g1");
    }

    @Test
    void another_keeper_makes_a_safe_group_one_that_is_held_back() {
        ReviewGroup group = session.groups().get(0);
        session.makeKeeper(group, group.members().get(1));
        assertThat(shown(ProofFilter.SAFE)).isEmpty();
        assertThat(shown(ProofFilter.HELD_BACK)).contains("g1");
    }

    @Test
    void only_what_is_held_back_has_a_reason() {
        assertThatThrownBy(() -> new ProofFilter(ProofFilter.Wanted.SAFE, Optional.of(Condition.ASSET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> shown(ProofFilter proof) {
        ReviewView view = new ReviewView(session, Arranging.atOnce());
        view.show(new GroupFilter("", Optional.empty(), EnumSet.allOf(Tier.class), proof, 0, Optional.empty(), false));
        return view.shown().stream().map(ReviewGroup::id).toList();
    }
}
