package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.index.FoundPairs.Found;
import io.github.lookalike.job.JobContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DistinctRowsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void all_pairs_are_found_where_few_rows_share_a_fingerprint(long seed) {
        PackedFingerprints table = Tables.clustered(new Random(seed), 72, 200, (int) seed - 1);

        assertThat(unordered(searchDistinct(table, 200, 5)))
                .isEqualTo(unordered(FoundPairs.of(new LinearScan(), Join.within(table, Reach.all(5)))));
    }

    @Test
    void the_first_rows_of_a_fingerprint_meet_all_others_where_many_share_it() {
        long[] words = new long[1000];
        words[999] = 1;
        PackedFingerprints table = PackedFingerprints.over(64, words);

        List<Found> found = searchDistinct(table, 2, 1);

        assertThat(found).hasSize(998 + 997 + 999);
        for (int row = 1; row < 999; row++) {
            assertThat(found).contains(new Found(0, 0, row, 0), new Found(0, row, 999, 1));
        }
    }

    @Test
    void fifty_thousand_equal_fingerprints_stay_few_pairs() {
        PackedFingerprints table = PackedFingerprints.over(256, new long[50_000 * 4]);

        assertThat(searchDistinct(table, 4, 31)).hasSize(4 * 50_000 - 4 - 6);
    }

    @Test
    void a_view_is_taken_as_it_is_where_all_rows_differ() {
        PackedFingerprints table = Tables.random(new Random(1), 256, 100);

        assertThat(DistinctRows.of(table, 1).picked(table)).isSameAs(table);
    }

    private static List<Found> searchDistinct(PackedFingerprints table, int spokes, int radius) {
        DistinctRows distinct = DistinctRows.of(table, spokes);
        FoundPairs pairs = new FoundPairs();
        Join join = Join.within(distinct.picked(table), Reach.all(radius));
        new BucketJoin(1).search(join, DistinctRows.expanding(distinct, distinct, pairs), new JobContext());
        distinct.equalPairs(pairs);
        return pairs.inOrderFound();
    }

    private static List<Found> unordered(List<Found> pairs) {
        List<Found> unordered = new ArrayList<>();
        for (Found pair : pairs) {
            int low = Math.min(pair.query(), pair.row());
            int high = Math.max(pair.query(), pair.row());
            unordered.add(new Found(0, low, high, pair.distance()));
        }
        Collections.sort(unordered);
        return unordered;
    }
}
