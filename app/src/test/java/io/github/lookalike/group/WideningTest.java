package io.github.lookalike.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Groups of a wider search hold those of the narrower one. */
class WideningTest {

    private static final Comparator<IndexedPicture> MORE_BYTES =
            Comparator.comparingLong((IndexedPicture one) -> one.file().bytes()).reversed();

    private final Grouper grouper = new Grouper(MORE_BYTES);

    @Test
    void what_shows_more_than_a_picture_with_copies_and_edits_is_one_more_edit() {
        List<Match> narrow = List.of(Pictures.match(1, 3, 9, Tier.EDITED), near(2, 3));
        List<Match> wide = List.of(wide(1, 4), wide(2, 4), wide(3, 4));
        assertThat(widened(4, narrow, wide, Set.of())).containsOnly(Map.entry(3L, Set.of(1L, 2L, 3L, 4L)));
        assertThat(widened(4, narrow, wide, Set.of(4L))).containsOnly(Map.entry(4L, Set.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void a_better_picture_that_matches_only_some_joins_a_picture_with_copies_and_edits() {
        List<Match> narrow = List.of(Pictures.match(1, 3, 9, Tier.EDITED), near(2, 3));
        assertThat(widened(4, narrow, List.of(wide(2, 4), wide(3, 4)), Set.of()))
                .containsOnly(Map.entry(3L, Set.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void a_better_picture_that_matches_all_takes_the_group_as_a_whole() {
        List<Match> narrow = List.of(near(1, 2), near(1, 3), near(2, 3));
        List<Match> wide = List.of(wide(1, 4), wide(2, 4), wide(3, 4));
        assertThat(widened(4, narrow, wide, Set.of())).containsOnly(Map.entry(4L, Set.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void what_is_known_to_be_as_it_was_taken_stays_the_keeper() {
        List<Match> narrow = List.of(near(1, 2));
        List<Match> wide = List.of(wide(1, 4), wide(2, 4));
        assertThat(widened(4, narrow, wide, Set.of(2L))).containsOnly(Map.entry(2L, Set.of(1L, 2L, 4L)));
        assertThat(widened(4, narrow, wide, Set.of(2L, 4L))).containsOnly(Map.entry(4L, Set.of(1L, 2L, 4L)));
    }

    @Test
    void a_pair_is_not_left_for_a_better_picture_that_matches_one_of_them() {
        assertThat(widened(4, List.of(near(1, 2)), List.of(wide(2, 4)), Set.of()))
                .containsOnly(Map.entry(2L, Set.of(1L, 2L)));
    }

    @RepeatedTest(60)
    void no_group_falls_apart_and_each_member_matches_its_keeper(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Match> narrow = new ArrayList<>();
        List<Match> wide = new ArrayList<>();
        int pictures = 4 + random.nextInt(14);
        for (int one = 1; one <= pictures; one++) {
            for (int other = one + 1; other <= pictures; other++) {
                int kind = random.nextInt(10);
                if (kind < 2) {
                    narrow.add(near(one, other));
                } else if (kind < 5) {
                    wide.add(wide(one, other));
                }
            }
        }
        Set<Long> asTaken = random.longs(3, 1, pictures + 1).boxed().collect(Collectors.toSet());
        List<Match> all = Stream.concat(narrow.stream(), wide.stream()).toList();
        Map<Long, Set<Long>> groups = widened(pictures, narrow, wide, asTaken);
        for (SimilarGroup before : grouper.group(pictures(pictures), narrow)) {
            assertThat(groups.values()).anyMatch(now -> now.containsAll(ids(before)));
        }
        Set<Long> grouped = new HashSet<>();
        groups.forEach((keeper, members) -> members.forEach(member -> {
            assertThat(grouped.add(member)).as("%d is in two groups", member).isTrue();
            assertThat(all).anyMatch(match -> keeper.equals(member) || (match.joins(keeper) && match.joins(member)));
        }));
    }

    /** By the keeper the ids of all members. */
    private Map<Long, Set<Long>> widened(int count, List<Match> narrow, List<Match> wide, Set<Long> asTaken) {
        List<IndexedPicture> pictures = pictures(count);
        List<SimilarGroup> groups = grouper.group(pictures, narrow);
        List<Match> all = Stream.concat(narrow.stream(), wide.stream()).toList();
        return grouper.widen(groups, pictures, all, one -> asTaken.contains(one.id())).stream()
                .collect(Collectors.toMap(group -> group.keeper().id(), WideningTest::ids));
    }

    /** The later the better. */
    private static List<IndexedPicture> pictures(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> Pictures.picture(id, 10 * id))
                .toList();
    }

    private static Set<Long> ids(SimilarGroup group) {
        Set<Long> ids = new TreeSet<>(Set.of(group.keeper().id()));
        group.others().forEach(other -> ids.add(other.picture().id()));
        return ids;
    }

    private static Match near(long one, long other) {
        return Pictures.match(one, other, 3, Tier.SAME_PICTURE);
    }

    private static Match wide(long one, long other) {
        return new Match(one, other, 20, 0.9, Tier.EDITED, Turn.NONE, List.of(), true);
    }
}
