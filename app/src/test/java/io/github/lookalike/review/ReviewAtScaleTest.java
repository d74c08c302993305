package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What decides about many groups at once, and shows what there is to decide. */
class ReviewAtScaleTest {

    private final ReviewSession session = SampleGroups.session(
            SampleGroups.pair(100, "a/one.JPG", "b/one.JPG"),
            SampleGroups.pair(200, "b/two.JPG", "a/two.JPG"),
            SampleGroups.pair(300, "a/three.JPG", "a/three-copy.JPG"),
            SampleGroups.group(4, 3, Tier.EDITED));
    private final Path folder = SampleGroups.ROOT.resolve("a");

    @Test
    void what_was_taken_back_is_done_again_and_a_new_decision_ends_that() {
        session.takingSuggestions(session.groups(), Decision.TRASH).run();
        Totals decided = session.totals();
        assertThat(decided.files()).isEqualTo(5);
        assertThat(session.canRedo()).isFalse();
        session.undo();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
        session.redoing().run();
        assertThat(session.totals()).isEqualTo(decided);
        session.undo();
        session.takeSuggestion(session.groups().get(0), Decision.TRASH);
        assertThat(session.canRedo()).isFalse();
        session.redoing().run();
        assertThat(session.totals().files()).isEqualTo(1);
    }

    @Test
    void a_cut_off_undo_and_redo_lose_nothing() {
        session.takingSuggestions(session.groups(), Decision.TRASH).run();
        StepwiseChange undoing = session.undoing();
        undoing.step(2);
        undoing.end();
        int half = session.totals().files();
        assertThat(half).isBetween(1, 4);
        session.redoing().run();
        assertThat(session.totals().files()).isEqualTo(5);
        session.undo();
        session.undo();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
    }

    @Test
    void pictures_of_a_folder_stay_and_only_what_is_proven_beside_them_is_marked() {
        StepwiseChange change = session.keeping(session.groups(), folder, true, Decision.TRASH);
        assertThat(change.total()).isEqualTo(2);
        change.run();
        assertThat(keepers()).containsExactly("one.JPG", "two.JPG", "three.JPG", "picture-400.jpg");
        assertThat(session.groups().get(1).keeper().picture().path()).startsWithRaw(folder);
        // Beside the other keeper of the second group nothing is proven.
        assertThat(session.removals())
                .singleElement()
                .satisfies(removal -> assertThat(removal.picture().path().toString())
                        .endsWith("b" + java.io.File.separator + "one.JPG"));
        session.undo();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
    }

    @Test
    void pictures_of_a_folder_do_not_stay_where_there_are_others() {
        session.keeping(session.groups(), folder, false, Decision.TRASH).run();
        assertThat(session.groups().get(0).keeper().picture().path()).startsWithRaw(SampleGroups.ROOT.resolve("b"));
        assertThat(session.removals())
                .singleElement()
                .satisfies(removal -> assertThat(removal.picture().path()).startsWithRaw(folder));
        assertThat(session.totals().orphaned()).isZero();
    }

    @Test
    void the_overview_adds_up_what_could_go_and_what_of_it_is_safe() {
        ReviewSession some = SampleGroups.session(
                SampleGroups.pair(100, "a/one.JPG", "b/one.JPG"),
                SampleGroups.proven(
                        SampleGroups.group(2, 3, Tier.EDITED), Safety.heldBack(List.of(Condition.COMPACT_CHANGE))));
        Overview overview = Overview.of(some.groups());
        assertThat(overview.all().files()).isEqualTo(3);
        assertThat(overview.all().safeBytes()).isEqualTo(1101);
        assertThat(overview.tiers()).extracting(Overview.Bar::key).containsExactly(Tier.IDENTICAL, Tier.EDITED);
        assertThat(overview.reasons())
                .extracting(Overview.Bar::key)
                .containsExactly(Optional.empty(), Optional.of(Condition.COMPACT_CHANGE));
        assertThat(overview.folders()).extracting(bar -> bar.share().files()).containsExactly(2, 1);
        assertThat(overview.years()).extracting(Overview.Bar::key).containsExactly(1970);
        some.takeSuggestion(some.groups().get(0), Decision.TRASH);
        assertThat(Overview.of(some.groups()).all().files()).isEqualTo(2);
    }

    @Test
    void groups_are_sorted_both_ways_and_filtered_by_what_the_overview_names() {
        ReviewView view = new ReviewView(session, (making, whenDone) -> whenDone.accept(making.get()));
        view.sort(GroupOrder.PATH, false);
        List<ReviewGroup> forwards = view.shown();
        view.sort(GroupOrder.PATH, true);
        assertThat(view.shown()).containsExactly(forwards.get(3), forwards.get(2), forwards.get(1), forwards.get(0));
        view.show(GroupFilter.of(Tier.EDITED));
        assertThat(view.shown()).extracting(ReviewGroup::id).containsExactly("g4");
        view.show(GroupFilter.of(1970));
        assertThat(view.shown()).hasSize(4);
        view.show(GroupFilter.of(1971));
        assertThat(view.shown()).isEmpty();
        view.show(GroupFilter.of(folder));
        assertThat(view.shown()).hasSize(3);
    }

    private List<String> keepers() {
        return session.groups().stream()
                .map(group -> String.valueOf(group.keeper().picture().path().getFileName()))
                .toList();
    }
}
