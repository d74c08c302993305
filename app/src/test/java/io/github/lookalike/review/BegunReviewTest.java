package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review of the first groups, which the others follow. */
class BegunReviewTest {

    private final RankedGroup one = SampleGroups.group(1, 2, Tier.IDENTICAL);
    private final RankedGroup two = SampleGroups.group(2, 3, Tier.SAME_PICTURE);
    private final RankedGroup three = SampleGroups.group(3, 2, Tier.LOOK_ALIKE);
    private final FindResult whole = SampleGroups.result(one, two, three);
    private final Map<Long, Decision> kept = new HashMap<>();
    private ReviewSession session;
    private ReviewGroup first;

    @BeforeEach
    void begin() {
        kept.put(201L, Decision.TRASH);
        kept.put(301L, Decision.MOVE);
        session = ReviewSession.begun(
                new LastSearch.Beginning(SampleGroups.result(two), 3),
                ReviewSessionTest.remembering(kept),
                NoMatches.deaf());
        first = session.groups().get(0);
    }

    @Test
    void it_says_how_many_groups_are_to_come() {
        assertThat(session.isWhole()).isFalse();
        assertThat(session.expected()).isEqualTo(3);
        session.complete(session.rest(whole));
        assertThat(session.isWhole()).isTrue();
        assertThat(session.expected()).isEqualTo(3);
    }

    @Test
    void once_whole_it_is_what_a_review_of_all_is() {
        session.complete(session.rest(whole));
        ReviewSession all = new ReviewSession(whole, ReviewSessionTest.remembering(kept), NoMatches.deaf());
        assertThat(session.groups()).extracting(ReviewGroup::ranked).containsExactly(one, two, three);
        assertThat(session.totals()).isEqualTo(all.totals());
        assertThat(session.totals().files()).isEqualTo(2);
        assertThat(session.removals()).isEqualTo(all.removals());
        assertThat(session.result()).isEqualTo(all.result());
        assertThat(session.reclaimableBytes()).isEqualTo(all.reclaimableBytes());
        assertThat(session.years()).isEqualTo(all.years());
        assertThat(session.formats()).isEqualTo(all.formats());
        assertThat(session.reasons()).isEqualTo(all.reasons());
    }

    @Test
    void what_is_decided_before_and_while_the_others_are_read_stays_and_is_undone() {
        session.makeKeeper(first, first.members().get(2));
        ReviewSession.Rest rest = session.rest(whole);
        session.takeSuggestion(first, Decision.DELETE);
        List<ChosenRemoval> removals = first.removals();
        Totals sum = first.totals();

        session.complete(rest);

        assertThat(session.groups()).contains(first);
        assertThat(first.keeper()).isEqualTo(first.members().get(2));
        assertThat(first.removals()).isEqualTo(removals);
        assertThat(session.totals().files()).isEqualTo(sum.files() + 1);
        session.undo();
        session.undo();
        assertThat(first.keeper()).isEqualTo(first.members().get(0));
        assertThat(session.totals().files()).isEqualTo(2);
        assertThat(kept).isEqualTo(Map.of(201L, Decision.TRASH, 301L, Decision.MOVE));
    }

    @Test
    void a_first_group_that_fell_apart_meanwhile_stays_before_the_eyes_of_a_person() {
        session.complete(session.rest(SampleGroups.result(one, three)));
        assertThat(session.groups()).extracting(ReviewGroup::ranked).containsExactly(one, two, three);
        assertThat(session.groups()).contains(first);
    }

    @Test
    void a_view_stays_at_its_group_and_is_whole_once_its_list_is() {
        List<Runnable> arranging = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        ReviewView view =
                new ReviewView(session, (making, whenDone) -> arranging.add(() -> whenDone.accept(making.get())));
        view.goToPicture(1);
        view.complete(
                session.rest(whole), () -> heard.add("whole " + view.shown().size()));
        assertThat(view.isWhole()).isFalse();
        assertThat(view.expected()).isEqualTo(3);

        arranging.forEach(Runnable::run);

        assertThat(view.isWhole()).isTrue();
        assertThat(heard).containsExactly("whole 3");
        assertThat(view.group()).containsSame(first);
        assertThat(view.pictureAt()).isEqualTo(1);
    }

    /** What is left of the search after a split is remembered; that must never be the first groups alone. */
    @Test
    void nothing_is_split_before_all_groups_are_there() {
        assertThatThrownBy(() -> session.split(first, Set.of(first.members().get(1))))
                .isInstanceOf(IllegalStateException.class);
        session.complete(session.rest(whole));
        List<FindResult> left = new ArrayList<>();
        session.onRegrouping(left::add);
        session.split(first, Set.of(first.members().get(1)));
        assertThat(left)
                .singleElement()
                .satisfies(found -> assertThat(found.groups()).contains(one, three));
    }
}
