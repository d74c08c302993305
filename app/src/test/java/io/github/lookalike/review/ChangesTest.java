package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Window;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

    /** Left above, wider than high. */
    private static final Window PLACE = new Window(0.1, 0.2, 0.3, 0.1);

    @Test
    void a_picture_that_lies_as_its_keeper_has_the_change_in_the_same_place() {
        ReviewGroup group = group(1, 2, Turn.NONE);
        assertThat(Changes.inKeeper(group, other(group))).containsExactly(PLACE);
        assertThat(Changes.turnToKeeper(group, other(group))).isEqualTo(Turn.NONE);
        assertThat(Changes.inKeeper(group)).containsExactly(PLACE);
        assertThat(Changes.inKeeper(group, group.keeper())).isEmpty();
    }

    @Test
    void a_turned_picture_has_the_change_where_its_keeper_so_turned_has_it() {
        // It lies as the keeper turned clockwise: what was on the left is above.
        ReviewGroup group = group(1, 2, Turn.QUARTER);
        assertThat(Changes.inKeeper(group, other(group))).containsExactly(PLACE);
        near(inPicture(group), new Window(0.7, 0.1, 0.1, 0.3));
    }

    @Test
    void the_turn_of_a_match_counts_the_other_way_when_the_keeper_is_its_second_picture() {
        ReviewGroup group = group(2, 1, Turn.QUARTER);
        near(inPicture(group), new Window(0.2, 0.6, 0.1, 0.3));
    }

    @Test
    void nothing_is_known_beside_another_keeper() {
        ReviewSession session = SampleGroups.session(ranked(1, 2, Turn.NONE));
        ReviewGroup group = session.groups().get(0);
        session.makeKeeper(group, other(group));
        assertThat(Changes.inKeeper(group)).isEmpty();
        assertThat(Changes.inKeeper(group, group.members().get(0))).isEmpty();
    }

    /** Where the picture has it before it is turned to lie as its keeper. */
    private static List<Window> inPicture(ReviewGroup group) {
        Turn back = Changes.turnToKeeper(group, other(group)).inverse();
        return Changes.inKeeper(group, other(group)).stream()
                .map(place -> place.turned(back))
                .toList();
    }

    private static void near(List<Window> found, Window expected) {
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.left()).isCloseTo(expected.left(), within(1e-9));
            assertThat(one.top()).isCloseTo(expected.top(), within(1e-9));
            assertThat(one.width()).isCloseTo(expected.width(), within(1e-9));
            assertThat(one.height()).isCloseTo(expected.height(), within(1e-9));
        });
    }

    private static RankedGroup.Member other(ReviewGroup group) {
        return group.ranked().members().get(1);
    }

    private static ReviewGroup group(long keeper, long other, Turn turn) {
        return SampleGroups.session(ranked(keeper, other, turn)).groups().get(0);
    }

    private static RankedGroup ranked(long keeper, long other, Turn turn) {
        IndexedPicture kept = SampleGroups.picture(keeper, SampleGroups.ROOT);
        IndexedPicture second = SampleGroups.picture(other, SampleGroups.ROOT);
        Match match = new Match(
                Math.min(keeper, other),
                Math.max(keeper, other),
                3,
                0.9,
                Tier.EDITED,
                turn,
                List.of(Reason.of("match.text-differs", 1)));
        Safety changed = new Safety(List.of(Condition.COMPACT_CHANGE), List.of(PLACE));
        return new RankedGroup(
                new SimilarGroup("g", Tier.EDITED, kept, List.of(new SimilarGroup.Member(second, match)), List.of()),
                List.of(
                        new RankedGroup.Member(
                                kept,
                                Role.KEEPER,
                                Optional.empty(),
                                Quality.UNKNOWN,
                                List.of(),
                                List.of(),
                                Safety.UNPROVEN),
                        new RankedGroup.Member(
                                second,
                                Role.REDUNDANT,
                                Optional.of(match),
                                Quality.UNKNOWN,
                                List.of(),
                                List.of(),
                                changed)),
                false);
    }
}
