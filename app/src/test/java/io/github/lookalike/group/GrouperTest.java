package io.github.lookalike.group;

import static io.github.lookalike.group.Pictures.match;
import static io.github.lookalike.group.Pictures.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GrouperTest {

    private static final Comparator<IndexedPicture> LARGEST_FIRST = Comparator.comparingLong(
                    (IndexedPicture picture) -> picture.file().bytes())
            .reversed();

    private final Grouper grouper = new Grouper(LARGEST_FIRST);

    @Test
    void likeness_is_not_passed_on_along_a_chain() {
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 300), picture(2, 200), picture(3, 100)),
                List.of(match(1, 2, 5, Tier.EDITED), match(2, 3, 4, Tier.EDITED)));

        assertThat(groups).hasSize(1);
        assertThat(ids(groups.get(0))).containsExactly(1L, 2L);
    }

    @Test
    void the_best_picture_in_the_middle_of_a_chain_keeps_both_ends() {
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 100), picture(2, 300), picture(3, 200)),
                List.of(match(1, 2, 5, Tier.EDITED), match(2, 3, 4, Tier.SAME_PICTURE)));

        assertThat(groups).hasSize(1);
        assertThat(ids(groups.get(0))).containsExactly(2L, 3L, 1L);
        assertThat(groups.get(0).tier()).isEqualTo(Tier.EDITED);
    }

    @Test
    void a_picture_goes_to_the_keeper_it_matches_most_surely() {
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 500), picture(2, 400), picture(3, 300), picture(4, 200), picture(5, 100)),
                List.of(
                        match(1, 3, 9, Tier.EDITED),
                        match(1, 5, 1, Tier.EDITED),
                        match(2, 3, 30, Tier.SAME_PICTURE),
                        match(2, 4, 1, Tier.IDENTICAL)));

        assertThat(groups).extracting(GrouperTest::ids).containsExactly(List.of(1L, 5L), List.of(2L, 4L, 3L));
    }

    @Test
    void the_last_picture_of_a_keeper_stays_although_another_keeper_is_nearer() {
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 400), picture(2, 300), picture(3, 200), picture(4, 100)),
                List.of(match(1, 3, 9, Tier.EDITED), match(2, 3, 1, Tier.EDITED), match(2, 4, 1, Tier.EDITED)));

        assertThat(groups).extracting(GrouperTest::ids).containsExactly(List.of(1L, 3L), List.of(2L, 4L));
    }

    @Test
    void all_matches_among_members_are_kept_as_cohesion() {
        Match betweenOthers = match(2, 3, 7, Tier.EDITED);
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 300), picture(2, 200), picture(3, 100)),
                List.of(match(1, 2, 5, Tier.EDITED), betweenOthers, match(1, 3, 4, Tier.EDITED)));

        assertThat(groups.get(0).cohesion()).hasSize(3).contains(betweenOthers);
    }

    @Test
    void the_surest_of_several_matches_of_one_pair_counts() {
        List<SimilarGroup> groups = grouper.group(
                List.of(picture(1, 300), picture(2, 200)),
                List.of(match(1, 2, 5, Tier.EDITED), match(1, 2, 9, Tier.SAME_PICTURE), match(1, 2, 3, Tier.EDITED)));

        assertThat(groups.get(0).tier()).isEqualTo(Tier.SAME_PICTURE);
        assertThat(groups.get(0).cohesion()).hasSize(1);
    }

    @Test
    void pictures_without_matches_are_in_no_group() {
        assertThat(grouper.group(List.of(picture(1, 300), picture(2, 200)), List.of()))
                .isEmpty();
    }

    @Test
    void a_match_with_an_unknown_picture_is_refused() {
        assertThatThrownBy(() -> grouper.group(List.of(picture(1, 300)), List.of(match(1, 2, 5, Tier.EDITED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not there");
    }

    @Test
    void the_id_is_made_from_the_paths_alone() {
        SimilarGroup before = grouper.group(
                        List.of(picture(1, 300), picture(2, 200)), List.of(match(1, 2, 5, Tier.EDITED)))
                .get(0);
        SimilarGroup after = grouper.group(
                        List.of(picture(1, 10), picture(2, 200)), List.of(match(1, 2, 0, Tier.IDENTICAL)))
                .get(0);

        assertThat(before.id()).matches("[0-9a-f]{16}").isEqualTo(after.id());
    }

    /** Law 2: nothing is offered for removal over a chain of likenesses. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_member_matches_its_keeper_and_is_in_one_group_only(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Set<Long> seen = new HashSet<>();

        for (SimilarGroup group : grouper.group(graph.pictures, graph.matches)) {
            assertThat(seen.add(group.keeper().id())).isTrue();
            for (SimilarGroup.Member member : group.others()) {
                assertThat(graph.matches).contains(member.match());
                assertThat(member.match().other(member.picture().id()))
                        .isEqualTo(group.keeper().id());
                assertThat(seen.add(member.picture().id())).isTrue();
                assertThat(member.match().tier().compareTo(group.tier())).isNotPositive();
                assertThat(LARGEST_FIRST.compare(group.keeper(), member.picture()))
                        .isNotPositive();
            }
        }
    }

    /** Law 3: input order does not change the groups. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_order_of_the_input_does_not_matter(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        List<SimilarGroup> expected = grouper.group(graph.pictures, graph.matches);
        assertThat(expected).isNotEmpty();

        for (int round = 0; round < 5; round++) {
            Collections.shuffle(graph.pictures, graph.random);
            Collections.shuffle(graph.matches, graph.random);
            assertThat(grouper.group(graph.pictures, graph.matches)).isEqualTo(expected);
        }
    }

    @Test
    @Timeout(20)
    void twenty_thousand_equal_pictures_are_grouped_quickly() {
        int size = 20_000;
        List<IndexedPicture> pictures =
                LongStream.range(0, size).mapToObj(id -> picture(id, size - id)).toList();
        List<Match> matches = new ArrayList<>();
        for (int spoke = 0; spoke < 8; spoke++) {
            for (int other = spoke + 1; other < size; other++) {
                matches.add(match(spoke, other, 0, Tier.SAME_PICTURE));
            }
        }

        long start = System.nanoTime();
        List<SimilarGroup> groups = grouper.group(pictures, matches);

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).others()).hasSize(size - 1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static List<Long> ids(SimilarGroup group) {
        List<Long> ids = new ArrayList<>();
        ids.add(group.keeper().id());
        group.others().forEach(member -> ids.add(member.picture().id()));
        return ids;
    }

    /** Clusters with missing edges, bridges between them, equal preferences and repeated matches. */
    private static final class RandomGraph {

        private static final List<Tier> TIERS = List.of(Tier.values());

        final Random random;
        final List<IndexedPicture> pictures = new ArrayList<>();
        final List<Match> matches = new ArrayList<>();

        RandomGraph(long seed) {
            random = new Random(seed);
            int size = 20 + random.nextInt(180);
            double density = random.nextDouble();
            for (int id = 0; id < size; id++) {
                pictures.add(picture(id, random.nextInt(20)));
                for (int other = 0; other < id; other++) {
                    boolean near = id / 7 == other / 7;
                    if (random.nextDouble() < (near ? density : 0.02)) {
                        addMatches(other, id);
                    }
                }
            }
        }

        private void addMatches(int one, int other) {
            do {
                Tier tier = TIERS.get(random.nextInt(TIERS.size()));
                matches.add(match(one, other, random.nextInt(10), tier));
            } while (random.nextInt(5) == 0);
        }
    }
}
