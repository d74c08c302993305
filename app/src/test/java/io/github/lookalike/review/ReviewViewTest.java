package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewViewTest {

    private final ReviewSession session = SampleGroups.session(
            SampleGroups.group(1, 2, Tier.EDITED),
            SampleGroups.group(2, SampleGroups.ROOT.resolve("Holiday"), 4, Tier.IDENTICAL),
            SampleGroups.group(3, 3, Tier.SAME_PICTURE));
    private final ReviewView view = new ReviewView(session, Arranging.atOnce());

    @Test
    void shows_first_what_frees_most() {
        assertThat(ids()).containsExactly("g2", "g3", "g1");
    }

    @Test
    void sorts_by_certainty_count_and_path() {
        view.sort(GroupOrder.SIMILARITY);
        assertThat(ids()).containsExactly("g2", "g3", "g1");
        view.sort(GroupOrder.COUNT);
        assertThat(ids()).containsExactly("g2", "g3", "g1");
        view.sort(GroupOrder.PATH);
        assertThat(ids()).containsExactly("g2", "g1", "g3");
        view.sort(GroupOrder.DATE);
        assertThat(ids()).containsExactly("g3", "g2", "g1");
    }

    @Test
    void filters_by_text_whatever_its_case() {
        view.show(new GroupFilter(
                "hOLIday", Optional.empty(), Set.of(Tier.values()), ProofFilter.ANY, 0, Optional.empty(), false));
        assertThat(ids()).containsExactly("g2");
    }

    @Test
    void filters_by_folder_tier_and_similarity() {
        view.show(new GroupFilter(
                "",
                Optional.of(SampleGroups.ROOT.resolve("Holiday")),
                Set.of(Tier.values()),
                ProofFilter.ANY,
                0,
                Optional.empty(),
                false));
        assertThat(ids()).containsExactly("g2");
        view.show(new GroupFilter(
                "", Optional.empty(), Set.of(Tier.EDITED), ProofFilter.ANY, 0, Optional.empty(), false));
        assertThat(ids()).containsExactly("g1");
        view.show(new GroupFilter(
                "", Optional.empty(), Set.of(Tier.values()), ProofFilter.ANY, 0.95, Optional.empty(), false));
        assertThat(ids()).isEmpty();
        assertThat(view.group()).isEmpty();
        assertThat(view.at()).isEqualTo(-1);
    }

    @Test
    void filters_by_what_some_picture_is() {
        ReviewView raws = new ReviewView(
                SampleGroups.session(
                        SampleGroups.pair(100, "a.JPG", "a.nef"), SampleGroups.pair(900, "b.JPG", "c.JPG")),
                Arranging.atOnce());
        assertThat(raws.session().formats()).containsExactly("JPEG", "NEF");
        raws.show(GroupFilter.ALL.with(new PictureFilter(Optional.of("NEF"), 0, false)));
        assertThat(raws.shown()).extracting(ReviewGroup::id).containsExactly("p100");
        raws.show(GroupFilter.ALL.with(new PictureFilter(Optional.empty(), SampleGroups.BYTES + 901, false)));
        assertThat(raws.shown()).extracting(ReviewGroup::id).containsExactly("p900");
        raws.show(GroupFilter.ALL.with(new PictureFilter(Optional.of("NEF"), SampleGroups.BYTES + 901, false)));
        assertThat(raws.shown()).isEmpty();
    }

    @Test
    void filters_by_whether_something_was_decided() {
        session.takeSuggestion(session.groups().get(1), Decision.TRASH);
        view.show(GroupFilter.ALL.with(Decided.NOTHING));
        assertThat(ids()).containsExactly("g3", "g1");
        view.show(GroupFilter.ALL.with(Decided.SOMETHING));
        assertThat(ids()).containsExactly("g2");
        view.show(GroupFilter.ALL.with(Decided.ANY));
        assertThat(ids()).containsExactly("g2", "g3", "g1");
    }

    @Test
    void stays_at_its_group_when_the_order_changes() {
        view.goToGroup(2);
        view.sort(GroupOrder.PATH);
        assertThat(view.group().map(ReviewGroup::id)).contains("g1");
        assertThat(view.at()).isEqualTo(1);
    }

    @Test
    void does_not_leave_the_list_or_the_group() {
        view.goToGroup(-1);
        view.goToGroup(7);
        view.goToPicture(9);
        assertThat(view.at()).isZero();
        assertThat(view.pictureAt()).isZero();
    }

    @Test
    void tells_what_changed() {
        List<ReviewView.Change> changes = new ArrayList<>();
        view.onChange(changes::add);
        view.goToPicture(1);
        view.goToGroup(1);
        view.sort(GroupOrder.PATH);
        assertThat(changes).containsExactly(ReviewView.Change.PICTURE, ReviewView.Change.GROUP, ReviewView.Change.LIST);
    }

    @Test
    void hides_groups_that_are_finished_unless_asked_for() {
        session.gone(SampleGroups.found(session, Set.of(100L))).run();
        view.rearrange();
        assertThat(ids()).containsExactly("g2", "g3");
        view.show(new GroupFilter(
                "", Optional.empty(), Set.of(Tier.values()), ProofFilter.ANY, 0, Optional.empty(), true));
        assertThat(ids()).containsExactly("g2", "g3", "g1");
    }

    @Test
    void goes_to_a_neighbour_when_its_group_is_finished() {
        view.goToGroup(2);
        session.gone(SampleGroups.found(session, Set.of(101L))).run();
        view.rearrange();
        assertThat(view.group().map(ReviewGroup::id)).contains("g3");
    }

    private List<String> ids() {
        return view.shown().stream().map(ReviewGroup::id).toList();
    }
}
