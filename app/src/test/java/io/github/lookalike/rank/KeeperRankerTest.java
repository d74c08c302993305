package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.scan.IndexedPicture;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class KeeperRankerTest {

    private static final Metadata RICH = Metadata.builder()
            .captured(Optional.of(LocalDateTime.of(2024, 5, 1, 12, 0)))
            .camera("Maker", "Model")
            .hasPosition(true)
            .rating(Optional.of(4))
            .keywords(List.of("sea"))
            .entries(40)
            .build();

    private final Ranked ranked = new Ranked();

    @Test
    void the_first_rule_that_sees_a_difference_decides() {
        ranked.picture(1, "small.jpg", 0.9, 200, Metadata.NONE, Optional.empty());
        ranked.picture(2, "large.jpg", 0.5, 400, Metadata.NONE, Optional.empty());
        assertThat(ranked.order(ranked.ranker(List.of(KeeperRule.QUALITY, KeeperRule.RESOLUTION))))
                .containsExactly(1L, 2L);
        assertThat(ranked.order(ranked.ranker(List.of(KeeperRule.RESOLUTION, KeeperRule.QUALITY))))
                .containsExactly(2L, 1L);
    }

    @Test
    void a_damaged_file_is_never_the_keeper_whatever_its_quality() {
        ranked.picture(1, "a.jpg", 0.9, 400, RICH, Optional.of("cut short"));
        ranked.picture(2, "b.jpg", 0.1);
        assertThat(ranked.order(ranked.ranker(KeeperRules.usual()))).containsExactly(2L, 1L);
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("quality")))))
                .containsExactly(2L, 1L);
    }

    @Test
    void a_preferred_folder_comes_before_quality_in_the_order_given() {
        ranked.picture(1, "inbox/a.jpg", 0.9);
        ranked.picture(2, "second/a.jpg", 0.5);
        ranked.picture(3, "first/a.jpg", 0.4);
        KeeperRanker ranker = ranked.ranker(
                KeeperRules.usual(), List.of(), List.of(Ranked.ROOT.resolve("first"), Ranked.ROOT.resolve("second")));
        assertThat(ranked.order(ranker)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void what_lies_among_deleted_files_is_kept_last_and_says_so() {
        ranked.picture(1, "2020/Papierkorb/a.jpg", 0.9);
        ranked.picture(2, "2020/a.jpg", 0.5);
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual());

        assertThat(ranked.all().stream().min(ranker.preference()))
                .map(IndexedPicture::id)
                .contains(2L);
        List<RankedGroup.Member> members = ranker.rank(ranked.group(2)).members();
        assertThat(members.get(0).reasons()).contains(Reason.of("kept.not-discarded"));
        assertThat(members.get(1).reasons()).contains(Reason.of("keeper.not-discarded"));
    }

    @Test
    void of_equals_that_in_a_protected_folder_is_kept() {
        ranked.picture(1, "a/one.jpg", 0.8);
        ranked.picture(2, "masters/one.jpg", 0.8);
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual(), List.of(Ranked.ROOT.resolve("masters")), List.of());
        assertThat(ranked.order(ranker)).containsExactly(2L, 1L);
    }

    @Test
    void a_protected_picture_is_never_redundant_nor_costs_a_better_one() {
        ranked.picture(1, "inbox/large.jpg", 0.9);
        ranked.picture(2, "masters/small.jpg", 0.3);
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual(), List.of(Ranked.ROOT.resolve("masters")), List.of());
        assertThat(ranked.order(ranker)).containsExactly(1L, 2L);
        assertThat(ranker.rank(ranked.group(1)).members())
                .extracting(RankedGroup.Member::role)
                .containsExactly(Role.KEEPER, Role.PROTECTED);
        assertThat(ranker.rank(ranked.group(1)).members().get(1).safety().safe())
                .isFalse();
    }

    @Test
    void a_picture_in_another_programs_library_is_never_redundant_and_it_is_said_whose_it_is() {
        ranked.picture(1, "inbox/large.jpg", 0.9);
        ranked.picture(2, "Old.APLIBRARY/Masters/small.jpg", 0.3);
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual());
        RankedGroup.Member member = ranker.rank(ranked.group(1)).members().get(1);
        assertThat(member.role()).isEqualTo(Role.PROTECTED);
        assertThat(member.reasons()).first().isEqualTo(Reason.of("kept.belongs-to", "Aperture"));
        assertThat(member.safety().heldBack()).containsExactly(Condition.PLACE);
    }

    @Test
    void what_a_keeper_that_looks_enlarged_may_be_made_of_is_held_back() {
        ranked.enlarged(1, "large.png", 800);
        ranked.picture(2, "half.jpg", 0.5);
        ranked.picture(3, "tenth.jpg", 0.5, 80, Metadata.NONE, Optional.empty());
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual());
        List<RankedGroup.Member> members = ranker.rank(ranked.group(1)).members();
        assertThat(members.get(1).safety().heldBack()).contains(Condition.POORER_KEEPER);
        assertThat(members.get(2).safety().heldBack()).doesNotContain(Condition.POORER_KEEPER);
    }

    @Test
    void what_scores_cannot_tell_apart_is_left_to_the_later_rules() {
        ranked.picture(1, "picture (1).jpg", 0.809);
        ranked.picture(2, "picture.jpg", 0.800);
        List<Match> matches = List.of(Ranked.match(1, 2));
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches);
        assertThat(ranked.order(ranker)).containsExactly(2L, 1L);
    }

    @Test
    void what_looks_somewhat_sharper_at_the_same_size_is_left_to_the_later_rules() {
        assertThat(besideOneNamedAsACopyAndBetter(400, 0.5)).containsExactly(2L, 1L);
    }

    @Test
    void blocks_that_anyone_sees_are_not_left_to_later_rules() {
        ranked.compressed(1, "picture (1).jpg", 0.80, 0.95);
        ranked.compressed(2, "picture.jpg", 0.79, 0.34);
        List<Match> matches = List.of(Ranked.match(1, 2));
        assertThat(ranked.order(ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches)))
                .containsExactly(1L, 2L);
    }

    @Test
    void what_is_smaller_and_as_much_worse_is_worse() {
        assertThat(besideOneNamedAsACopyAndBetter(300, 0.45)).containsExactly(1L, 2L);
    }

    @Test
    void a_larger_one_is_the_original_however_soft_it_is_and_whatever_its_name() {
        assertThat(besideOneNamedAsACopyAndBetter(800, 0.65)).containsExactly(2L, 1L);
    }

    @Test
    void a_larger_one_that_was_made_from_the_smaller_is_not() {
        ranked.picture(1, "picture (1).jpg", 0.8);
        ranked.picture(2, "picture.jpg", 0.8, 800, Metadata.NONE, Optional.empty());
        Parents parents = new Parents();
        parents.add(1, 2, Parentage.FIRST_IS_PARENT);
        KeeperRanker ranker =
                ranked.ranker(KeeperRules.usual()).among(ranked.all(), List.of(Ranked.match(1, 2)), parents);
        assertThat(ranked.order(ranker)).containsExactly(1L, 2L);
        assertThat(ranker.rank(ranked.group(1)).members().get(1).reasons()).contains(Reason.of("less.enlarged"));
    }

    @Test
    void which_of_the_owners_edit_and_the_original_is_kept_is_the_order_of_two_rules() {
        ranked.picture(1, "one.jpg", 0.8);
        ranked.picture(2, "edited.jpg", 0.9);
        assertThat(ranked.order(ranked.ranker(List.of(KeeperRule.ORIGINAL, KeeperRule.EDIT))
                        .withOwnersEdits(picture -> picture.id() == 2)))
                .containsExactly(1L, 2L);
        assertThat(ranked.order(ranked.ranker(List.of(KeeperRule.EDIT, KeeperRule.ORIGINAL))
                        .withOwnersEdits(picture -> picture.id() == 2)))
                .containsExactly(2L, 1L);
    }

    private List<Long> besideOneNamedAsACopyAndBetter(int side, double resolution) {
        ranked.picture(1, "picture (1).jpg", 0.835, 400, Metadata.NONE, Optional.empty(), 0.5, 0);
        ranked.picture(2, "picture.jpg", 0.80, side, Metadata.NONE, Optional.empty(), resolution, 0);
        List<Match> matches = List.of(Ranked.match(1, 2));
        return ranked.order(ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches));
    }

    @Test
    void pictures_that_do_not_hang_together_have_levels_of_their_own() {
        ranked.picture(1, "a.jpg", 0.9);
        ranked.picture(2, "b.jpg", 0.2);
        ranked.picture(3, "c (1).jpg", 0.5);
        ranked.picture(4, "c.jpg", 0.495);
        List<Match> matches = List.of(Ranked.match(1, 2), Ranked.match(3, 4));
        List<Long> order = ranked.order(ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches));
        assertThat(order.indexOf(1L)).isLessThan(order.indexOf(2L));
        assertThat(order.indexOf(4L)).isLessThan(order.indexOf(3L));
    }

    @Test
    void among_many_copies_of_one_picture_an_edited_one_is_not_kept_for_a_slightly_better_score() {
        ranked.picture(1, "noisy.jpg", 0.85);
        List<Match> matches = new ArrayList<>(copiesOfOne(2, 7));
        for (int id = 2; id <= 7; id++) {
            matches.add(Ranked.match(1, id));
        }
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches);
        assertThat(ranked.order(ranker)).endsWith(1L).startsWith(2L);
        assertThat(ranker.rank(ranked.group(2)).keeper().reasons()).isNotEmpty();
        assertThat(ranker.rank(ranked.group(2)).members())
                .filteredOn(member -> member.picture().id() == 1)
                .allSatisfy(member -> assertThat(member.reasons()).contains(Reason.of("keeper.unedited")));
    }

    @Test
    void a_camera_original_is_not_called_edited_because_there_are_many_copies_of_an_edit() {
        ranked.picture(1, "original.jpg", 0.85, 400, RICH, Optional.empty(), 0.5, 0.9);
        List<Match> matches = new ArrayList<>(copiesOfOne(2, 9));
        for (int id = 2; id <= 9; id++) {
            matches.add(Ranked.match(1, id));
        }
        assertThat(ranked.order(ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches)))
                .startsWith(1L);
    }

    @Test
    void a_picture_that_shows_more_is_not_called_edited_because_there_are_many_crops_of_it() {
        ranked.picture(1, "whole.jpg", 0.85, 400, Metadata.NONE, Optional.empty(), 0.6, 0);
        List<Match> matches = new ArrayList<>(copiesOfOne(2, 9));
        for (int id = 2; id <= 9; id++) {
            matches.add(Ranked.match(1, id));
        }
        assertThat(ranked.order(ranked.ranker(KeeperRules.usual()).among(ranked.all(), matches)))
                .startsWith(1L);
    }

    /** All the same picture to each other. */
    private List<Match> copiesOfOne(int first, int last) {
        List<Match> matches = new ArrayList<>();
        for (int id = first; id <= last; id++) {
            ranked.picture(id, "copy" + id + ".jpg", 0.8, 400, Metadata.NONE, Optional.empty(), 0.5, 0);
            for (int other = first; other < id; other++) {
                matches.add(Ranked.match(other, id, Tier.SAME_PICTURE));
            }
        }
        return matches;
    }

    @Test
    void the_order_is_total_and_does_not_depend_on_that_of_the_input() {
        Random random = new Random(7);
        List<Match> matches = new ArrayList<>();
        for (int id = 1; id <= 60; id++) {
            ranked.picture(id, "p" + id % 7 + "/" + id + ".jpg", 0.5 + random.nextInt(30) / 1000.0);
            if (id > 1) {
                matches.add(Ranked.match(id - random.nextInt(1, Math.min(id, 4)), id));
            }
        }
        List<IndexedPicture> expected = null;
        for (int round = 0; round < 20; round++) {
            List<IndexedPicture> shuffled = new ArrayList<>(ranked.all());
            Collections.shuffle(shuffled, random);
            Collections.shuffle(matches, random);
            shuffled.sort(ranked.ranker(KeeperRules.usual())
                    .among(List.copyOf(shuffled), matches)
                    .preference());
            expected = expected == null ? shuffled : expected;
            assertThat(shuffled).isEqualTo(expected);
        }
    }

    @Test
    void a_tie_is_flagged_and_decided_by_the_path() {
        ranked.picture(1, "b/10.jpg", 0.8);
        ranked.picture(2, "b/9.jpg", 0.8);
        KeeperRanker ranker = ranked.ranker(KeeperRules.usual());
        assertThat(ranked.order(ranker)).containsExactly(2L, 1L);
        RankedGroup group = ranker.rank(ranked.group(2));
        assertThat(group.tied()).isTrue();
        assertThat(group.keeper().reasons()).containsExactly(Reason.of("kept.path"));
    }

    @Test
    void the_keeper_says_why_it_stays_and_the_others_why_not() {
        ranked.picture(1, "a.jpg", 0.9, 400, RICH, Optional.empty());
        ranked.picture(2, "b.jpg", 0.5, 200, Metadata.NONE, Optional.empty());
        ranked.picture(3, "c.jpg", 0.4, 200, Metadata.NONE, Optional.empty());
        RankedGroup group = ranked.ranker(KeeperRules.usual()).rank(ranked.group(1));
        assertThat(group.tied()).isFalse();
        assertThat(group.keeper().reasons())
                .containsExactly(Reason.of("score.best", "sharpness"), Reason.of("kept.largest-of", 3));
        assertThat(group.members().get(1).reasons())
                .containsExactly(Reason.of("score.worse", "sharpness"), Reason.of("keeper.resolution"));
    }

    @Test
    void warns_of_metadata_that_would_be_lost_with_a_redundant_picture() {
        ranked.picture(1, "a.jpg", 0.9);
        ranked.picture(2, "b.jpg", 0.5, 500, RICH, Optional.empty());
        RankedGroup group = ranked.ranker(KeeperRules.usual()).rank(ranked.group(1));
        assertThat(group.keeper().warnings()).isEmpty();
        assertThat(group.members().get(1).warnings())
                .containsExactly(
                        Reason.of("loss.position"),
                        Reason.of("loss.rating"),
                        Reason.of("loss.keywords"),
                        Reason.of("loss.captured"),
                        Reason.of("loss.pixels", 500, 300));
    }
}
