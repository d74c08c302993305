package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewSessionTest {

    private static final List<Decision> DECISIONS = List.of(Decision.values());

    private final ReviewSession session = SampleGroups.session(
            SampleGroups.group(1, 3, Tier.SAME_PICTURE),
            SampleGroups.group(2, 2, Tier.EDITED),
            SampleGroups.group(3, 2, Tier.IDENTICAL));
    private final ReviewGroup first = session.groups().get(0);

    @Test
    void the_last_copy_of_a_group_cannot_be_marked() {
        assertThat(session.decide(first, member(0), Decision.TRASH)).isEmpty();
        assertThat(session.decide(first, member(1), Decision.MOVE)).isEmpty();
        assertThat(session.decide(first, member(2), Decision.DELETE)).contains(Objection.LAST_COPY);
        assertThat(session.totals().orphaned()).isZero();
    }

    @Test
    void a_picture_that_is_no_match_does_not_stay_as_a_copy_of_the_others() {
        session.decide(first, member(1), Decision.TRASH);
        session.decide(first, member(2), Decision.NO_MATCH);
        assertThat(session.decide(first, member(0), Decision.TRASH)).contains(Objection.LAST_COPY);
    }

    @Test
    void the_last_other_copy_cannot_be_called_no_match_while_something_goes() {
        session.decide(first, member(1), Decision.TRASH);
        session.decide(first, member(2), Decision.TRASH);
        assertThat(session.decide(first, member(0), Decision.NO_MATCH)).contains(Objection.LAST_COPY);
    }

    @Test
    void pictures_in_protected_folders_stay() {
        ReviewSession guarded = SampleGroups.session(SampleGroups.group(1, SampleGroups.PROTECTED, 2, Tier.IDENTICAL));
        ReviewGroup group = guarded.groups().get(0);
        assertThat(guarded.decide(group, group.members().get(1), Decision.TRASH))
                .contains(Objection.PROTECTED);
        guarded.takeSuggestion(group, Decision.TRASH);
        assertThat(guarded.totals().files()).isZero();
    }

    @Test
    void pictures_in_another_programs_library_stay() {
        Path library = SampleGroups.ROOT.resolve("Photos Library.photoslibrary/originals/0");
        ReviewSession guarded = SampleGroups.session(SampleGroups.group(1, library, 2, Tier.IDENTICAL));
        ReviewGroup group = guarded.groups().get(0);
        assertThat(guarded.decide(group, group.members().get(1), Decision.TRASH))
                .contains(Objection.PROTECTED);
        guarded.takeSuggestion(group, Decision.TRASH);
        assertThat(guarded.totals().files()).isZero();
    }

    @Test
    void the_suggestion_keeps_the_keeper_and_marks_the_others() {
        session.takeSuggestion(first, Decision.TRASH);
        assertThat(first.decision(member(0))).contains(Decision.KEEP);
        assertThat(first.decision(member(1))).contains(Decision.TRASH);
        assertThat(session.totals()).isEqualTo(new Totals(2, 2 * SampleGroups.BYTES + 101 + 102, 1, 0));
    }

    @Test
    void the_suggestion_leaves_what_was_decided_by_hand() {
        session.decide(first, member(2), Decision.KEEP);
        session.takeSuggestion(first, Decision.TRASH);
        assertThat(first.decision(member(2))).contains(Decision.KEEP);
        assertThat(session.totals().files()).isEqualTo(1);
    }

    @Test
    void the_suggestion_never_marks_over_a_chain_of_likenesses() {
        session.makeKeeper(first, member(1));
        session.takeSuggestion(first, Decision.TRASH);
        assertThat(first.decision(member(0))).contains(Decision.TRASH);
        assertThat(first.decision(member(2)))
                .as("matches the suggested keeper, not the one chosen")
                .isEmpty();
    }

    @Test
    void what_is_held_back_is_not_marked_all_at_once() {
        assertThat(session.safeChoice(session.groups()).totals().files()).isEqualTo(3);
        assertThat(session.safeChoice(session.groups()).heldBack()).isEqualTo(1);
        session.marking(session.safeChoice(session.groups()), Decision.TRASH).run();
        assertThat(session.totals().files()).isEqualTo(3);
        assertThat(session.groups().get(1).isTouched()).isFalse();
    }

    @Test
    void a_picture_of_a_sure_tier_that_is_held_back_is_left_to_a_person() {
        ReviewSession proven = SampleGroups.session(SampleGroups.proven(
                SampleGroups.group(1, 3, Tier.SAME_PICTURE), Safety.heldBack(List.of(Condition.TOO_PLAIN))));
        assertThat(proven.safeChoice(proven.groups()).totals()).isEqualTo(Totals.NOTHING);
        assertThat(proven.safeChoice(proven.groups()).heldBack()).isEqualTo(2);
        proven.marking(proven.safeChoice(proven.groups()), Decision.TRASH).run();
        assertThat(proven.totals()).isEqualTo(Totals.NOTHING);
        assertThat(proven.reasons()).containsExactly(Condition.TOO_PLAIN);
    }

    @Test
    void nothing_is_safe_beside_another_keeper_than_the_one_it_was_proven_against() {
        session.makeKeeper(first, member(1));
        assertThat(first.safety(member(0)).orElseThrow().safe()).isFalse();
        assertThat(first.isSafe(member(2))).isFalse();
        session.undo();
        session.decide(first, member(0), Decision.TRASH);
        session.marking(session.safeChoice(List.of(first)), Decision.TRASH).run();
        assertThat(session.totals().files()).isEqualTo(1);
        session.undo();
        session.makeKeeper(first, member(0));
        assertThat(first.isSafe(member(1))).isTrue();
    }

    @Test
    void a_raw_file_and_its_jpeg_are_marked_together_or_not_at_all() {
        RankedGroup jpegs = SampleGroups.pair(1, "a/1.JPG", "b/1.JPG");
        RankedGroup raws = SampleGroups.pair(3, "a/1.NEF", "b/1.NEF");
        ReviewSession both = SampleGroups.session(jpegs, raws);
        assertThat(both.safeChoice(both.groups()).totals().files()).isEqualTo(2);
        assertThat(both.safeChoice(both.groups().subList(0, 1)).totals().files())
                .as("the raw file is not among the groups shown")
                .isZero();
        both.decide(both.groups().get(1), raws.members().get(1), Decision.TRASH);
        assertThat(both.safeChoice(both.groups().subList(0, 1)).totals().files())
                .as("the raw file goes already")
                .isEqualTo(1);
        ReviewSession held =
                SampleGroups.session(jpegs, SampleGroups.proven(raws, Safety.heldBack(List.of(Condition.PLACE))));
        assertThat(held.safeChoice(held.groups()).totals().files()).isZero();
        assertThat(held.safeChoice(held.groups()).heldBack()).isEqualTo(2);
    }

    @Test
    void nothing_is_marked_when_each_keeper_would_lose_its_other_half() {
        ReviewSession crossed = SampleGroups.session(
                SampleGroups.pair(1, "a/1.JPG", "b/1.JPG"), SampleGroups.pair(3, "b/1.NEF", "a/1.NEF"));
        assertThat(crossed.safeChoice(crossed.groups()).totals()).isEqualTo(Totals.NOTHING);
    }

    @Test
    void what_was_marked_in_steps_before_it_was_ended_is_taken_back_by_one_undo() {
        ReviewSession many = SampleGroups.session(
                SampleGroups.group(1, 2, Tier.IDENTICAL),
                SampleGroups.group(2, 2, Tier.IDENTICAL),
                SampleGroups.group(3, 2, Tier.IDENTICAL));
        StepwiseChange marking = many.marking(many.safeChoice(many.groups()), Decision.TRASH);
        assertThat(marking.total()).isEqualTo(3);
        assertThat(marking.step(1)).isTrue();
        assertThat(marking.step(1)).isTrue();
        assertThat(many.canUndo()).as("while it is under way").isFalse();
        marking.end();
        assertThat(many.totals().files()).isEqualTo(2);
        StepwiseChange undoing = many.undoing();
        assertThat(undoing.step(1)).isTrue();
        undoing.end();
        assertThat(many.totals().files()).as("undone halfway").isEqualTo(1);
        assertThat(many.undo()).isTrue();
        assertThat(many.totals()).isEqualTo(Totals.NOTHING);
        assertThat(many.canUndo()).isFalse();
    }

    @Test
    void what_a_person_decided_since_the_choice_was_made_stays() {
        ReviewSession many = SampleGroups.session(SampleGroups.group(1, 2, Tier.IDENTICAL));
        StepwiseChange marking = many.marking(many.safeChoice(many.groups()), Decision.TRASH);
        ReviewGroup group = many.groups().get(0);
        many.decide(group, group.members().get(0), Decision.TRASH);
        marking.run();
        assertThat(many.totals().files()).isEqualTo(1);
        assertThat(many.totals().orphaned()).isZero();
    }

    @Test
    void undo_takes_back_one_act_at_a_time() {
        session.marking(session.safeChoice(session.groups()), Decision.TRASH).run();
        session.decide(first, member(0), Decision.KEEP);
        assertThat(session.undo()).isTrue();
        assertThat(session.totals().files()).isEqualTo(3);
        assertThat(session.undo()).isTrue();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
        assertThat(session.undo()).isFalse();
    }

    @Test
    void marking_the_keeper_makes_another_picture_the_keeper() {
        session.decide(first, member(0), Decision.TRASH);
        assertThat(first.keeper()).isEqualTo(member(1));
        assertThat(session.removals()).singleElement().satisfies(removal -> {
            assertThat(removal.picture()).isEqualTo(member(0).picture());
            assertThat(removal.keeper()).isEqualTo(member(1).picture());
            assertThat(removal.tier()).isEqualTo(Tier.SAME_PICTURE);
        });
    }

    @Test
    void toggling_twice_changes_nothing() {
        session.toggle(first, member(1), Decision.TRASH);
        session.toggle(first, member(1), Decision.TRASH);
        assertThat(first.isTouched()).isFalse();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
    }

    @Test
    void a_group_is_finished_when_nothing_is_left_to_choose_and_open_again_when_files_are_back() {
        session.takeSuggestion(first, Decision.TRASH);
        Set<Long> going = Set.of(101L, 102L);
        session.gone(SampleGroups.found(session, going)).run();
        assertThat(first.isFinished()).isTrue();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
        assertThat(session.canUndo()).isFalse();
        session.back(SampleGroups.found(session, going)).run();
        assertThat(first.isFinished()).isFalse();
        assertThat(first.members()).hasSize(3);
    }

    @Test
    void decisions_are_noted_and_remembered_by_the_next_session() {
        Map<Long, Decision> kept = new HashMap<>();
        ReviewSession noting = new ReviewSession(session.result(), remembering(kept), NoMatches.deaf());
        ReviewGroup group = noting.groups().get(0);
        noting.takeSuggestion(group, Decision.TRASH);
        noting.decide(group, group.members().get(2), Decision.KEEP);
        assertThat(kept).isEqualTo(Map.of(100L, Decision.KEEP, 101L, Decision.TRASH, 102L, Decision.KEEP));
        ReviewSession next = new ReviewSession(session.result(), remembering(kept), NoMatches.deaf());
        assertThat(next.totals()).isEqualTo(noting.totals());
    }

    @Test
    void what_is_called_no_match_is_said_of_each_other_picture_and_taken_back_by_undo() {
        List<String> heard = new ArrayList<>();
        ReviewSession telling = new ReviewSession(session.result(), Decisions.forgetful(), hearing(heard));
        ReviewGroup group = telling.groups().get(0);
        telling.decide(group, group.members().get(2), Decision.NO_MATCH);
        telling.undo();
        assertThat(heard).containsExactly("said 102 100", "said 102 101", "unsaid 102 100", "unsaid 102 101");
    }

    /** Law 4: whatever a person does, each group keeps a copy, and the footer's figures are those of the decisions. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void no_sequence_of_acts_loses_every_copy(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < 400; act++) {
            actAtRandom(random);
            Totals counted = session.groups().stream().map(ReviewGroup::totals).reduce(Totals.NOTHING, Totals::plus);
            assertThat(session.totals()).isEqualTo(counted);
            assertThat(counted.orphaned()).isZero();
            List<Long> going = session.removals().stream()
                    .map(removal -> removal.picture().id())
                    .toList();
            assertThat(session.removals())
                    .allSatisfy(removal ->
                            assertThat(going).doesNotContain(removal.keeper().id()));
        }
    }

    private void actAtRandom(Random random) {
        ReviewGroup group = session.groups().get(random.nextInt(session.groups().size()));
        Member member = group.members().get(random.nextInt(group.members().size()));
        Decision decision = DECISIONS.get(random.nextInt(DECISIONS.size()));
        switch (random.nextInt(8)) {
            case 0 -> session.makeKeeper(group, member);
            case 1 -> session.takeSuggestion(group, Decision.TRASH);
            case 2 ->
                session.marking(session.safeChoice(session.groups()), Decision.MOVE)
                        .run();
            case 3 -> session.undo();
            case 4 -> session.clear(List.of(group));
            case 5 -> splitAtRandom(group, random);
            default -> session.toggle(group, member, decision);
        }
    }

    private void splitAtRandom(ReviewGroup group, Random random) {
        Set<Member> apart =
                group.matching().stream().filter(one -> random.nextBoolean()).collect(Collectors.toSet());
        // At most twice, so that some groups are left to act on.
        if (!apart.isEmpty()
                && apart.size() < group.matching().size()
                && session.groups().size() > 1) {
            session.split(group, apart);
        }
        if (random.nextBoolean()) {
            session.undo();
        }
    }

    private Member member(int index) {
        return first.ranked().members().get(index);
    }

    static Decisions remembering(Map<Long, Decision> kept) {
        return new Decisions() {
            @Override
            public Map<Long, Decision> all() {
                return Map.copyOf(kept);
            }

            @Override
            public void note(Map<Long, Optional<Decision>> changes) {
                changes.forEach(
                        (id, decision) -> decision.ifPresentOrElse(one -> kept.put(id, one), () -> kept.remove(id)));
            }
        };
    }

    private static NoMatches hearing(List<String> heard) {
        return new NoMatches() {
            @Override
            public void said(IndexedPicture one, IndexedPicture other) {
                heard.add("said " + one.id() + " " + other.id());
            }

            @Override
            public void unsaid(IndexedPicture one, IndexedPicture other) {
                heard.add("unsaid " + one.id() + " " + other.id());
            }
        };
    }
}
