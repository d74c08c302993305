package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A group of four, of which the last two are known to match each other, too. */
class SplitGroupTest {

    private final List<String> said = new ArrayList<>();
    private final List<FindResult> remembered = new ArrayList<>();
    private final ReviewSession session =
            new ReviewSession(SampleGroups.result(knit()), Decisions.forgetful(), new Hearing(said));
    private final ReviewGroup whole = session.groups().get(0);

    @Test
    void pictures_become_a_group_of_their_own_and_each_is_no_match_of_the_others() {
        session.onRegrouping(remembered::add);
        List<ReviewGroup> parts = session.split(whole, members(2, 3));
        assertThat(session.groups()).containsExactlyInAnyOrderElementsOf(parts).doesNotContain(whole);
        assertThat(ids(parts.get(0))).containsExactly(100L, 101L);
        assertThat(ids(parts.get(1))).containsExactly(102L, 103L);
        assertThat(parts.get(1).members().get(0).role()).isEqualTo(Role.KEEPER);
        assertThat(parts.get(1).proven()).noneMatch(safety -> safety.safe());
        assertThat(said).containsExactlyInAnyOrder("said 102 100", "said 102 101", "said 103 100", "said 103 101");
        assertThat(remembered.get(0).groups()).hasSize(2);
    }

    @Test
    void undo_puts_it_together_again_with_what_was_decided_and_redo_splits_it() {
        session.onRegrouping(remembered::add);
        session.decide(whole, member(1), Decision.TRASH);
        List<ReviewGroup> parts = session.split(whole, members(2, 3));
        assertThat(session.totals().files()).isZero();
        session.undo();
        assertThat(session.groups()).containsExactly(whole);
        assertThat(whole.decision(member(1))).contains(Decision.TRASH);
        assertThat(session.totals().files()).isEqualTo(1);
        assertThat(said).filteredOn(word -> word.startsWith("unsaid")).hasSize(4);
        assertThat(remembered.get(1).groups()).containsExactly(whole.ranked());
        session.redoing().run();
        assertThat(session.groups()).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void who_looks_at_a_part_looks_at_the_whole_once_it_is_undone_and_at_the_part_of_its_keeper_once_it_is_redone() {
        ReviewSession more = new ReviewSession(
                SampleGroups.result(
                        knit(), SampleGroups.group(2, 4, Tier.IDENTICAL), SampleGroups.group(3, 4, Tier.IDENTICAL)),
                Decisions.forgetful(),
                new Hearing(said));
        ReviewView view = new ReviewView(more, Arranging.atOnce());
        ReviewGroup first = more.groups().stream()
                .filter(group -> group.ranked().equals(knit()))
                .findFirst()
                .orElseThrow();
        List<ReviewGroup> parts = more.split(first, members(2, 3));
        view.rearrange(parts.get(1));
        assertThat(view.group()).contains(parts.get(1));

        more.undo();
        view.rearrange();
        assertThat(view.group()).contains(first);

        more.redoing().run();
        view.rearrange();
        assertThat(view.group()).contains(parts.get(0));
    }

    @Test
    void what_is_left_once_its_keeper_is_removed_is_a_group_around_another_one_where_two_match() {
        session.gone(SampleGroups.found(session, Set.of(100L))).run();
        assertThat(whole.left().orElseThrow().members())
                .extracting(member -> member.picture().id())
                .containsExactly(102L, 103L);
        session.gone(SampleGroups.found(session, Set.of(103L))).run();
        assertThat(whole.left()).isEmpty();
    }

    @Test
    void what_is_not_known_to_match_the_new_keeper_leaves_and_one_alone_is_no_group() {
        List<ReviewGroup> parts = session.split(whole, members(1, 2, 3));
        assertThat(parts).hasSize(1);
        assertThat(ids(parts.get(0))).doesNotContain(100L).hasSize(2);
    }

    @Test
    void what_was_called_no_match_before_stays_so() {
        session.decide(whole, member(1), Decision.NO_MATCH);
        said.clear();
        session.split(whole, members(2, 3));
        session.undo();
        assertThat(said).noneMatch(word -> word.contains("101"));
        assertThat(whole.decision(member(1))).contains(Decision.NO_MATCH);
    }

    @Test
    void a_group_that_was_split_is_none_to_decide_about() {
        session.split(whole, members(2, 3));
        session.decide(whole, member(1), Decision.TRASH);
        assertThat(session.removals()).isEmpty();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
    }

    @Test
    void all_or_none_of_it_is_no_split() {
        assertThatThrownBy(() -> session.split(whole, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.split(whole, new HashSet<>(whole.members())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Set<Member> members(int... places) {
        Set<Member> members = new HashSet<>();
        for (int place : places) {
            members.add(member(place));
        }
        return members;
    }

    private Member member(int place) {
        return whole.ranked().members().get(place);
    }

    private static List<Long> ids(ReviewGroup group) {
        return group.members().stream().map(one -> one.picture().id()).toList();
    }

    /** Pictures 100 to 103: each matches the first, and 102 matches 103. */
    private static RankedGroup knit() {
        RankedGroup star = SampleGroups.group(1, 4, Tier.EDITED);
        SimilarGroup group = star.group();
        Match more = new Match(102, 103, 3, 0.9, Tier.EDITED, Turn.NONE, List.of());
        List<Match> all =
                Stream.concat(group.cohesion().stream(), Stream.of(more)).toList();
        return new RankedGroup(
                new SimilarGroup(group.id(), group.tier(), group.keeper(), group.others(), all), star.members(), false);
    }

    /** Writes down what is said. */
    private record Hearing(List<String> said) implements NoMatches {

        @Override
        public void said(IndexedPicture one, IndexedPicture other) {
            said.add("said " + one.id() + " " + other.id());
        }

        @Override
        public void unsaid(IndexedPicture one, IndexedPicture other) {
            said.add("unsaid " + one.id() + " " + other.id());
        }
    }
}
