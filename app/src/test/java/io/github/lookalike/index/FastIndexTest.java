package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.index.FoundPairs.Found;
import io.github.lookalike.job.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 1: every fast index answers exactly as the linear scan, for any input. */
final class FastIndexTest {

    private static final List<HammingIndex> FAST = List.of(
            new CheapestSearch(1, List.of(new TiledScan())),
            new CheapestSearch(3, List.of(new TiledScan())),
            new CheapestSearch(1, List.of(new BucketJoin())),
            new CheapestSearch(3, List.of(new BucketJoin())),
            new CheapestSearch(1, List.of(new BucketJoin(100))),
            new CheapestSearch(2));

    private static final int[] LENGTHS = {1, 7, 16, 63, 64, 65, 72, 79, 128, 144, 192, 256, 320, 1024};
    private static final int[] RADII = {0, 1, 2, 5, 9, 15, 16, 31, 32, 47, 72, 90};

    static Stream<Long> seeds() {
        return IntStream.range(0, 80).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fast_index_answers_as_the_linear_scan(long seed) {
        Join join = randomJoin(new Random(seed));
        List<Found> expected = FoundPairs.of(new LinearScan(), join);

        for (HammingIndex index : FAST) {
            assertThat(FoundPairs.of(index, join))
                    .as("%s, %s, %s", index, join, join.pairing())
                    .isEqualTo(expected);
        }
    }

    @Test
    void empty_tables_have_no_pairs() {
        PackedFingerprints none = PackedFingerprints.over(256, new long[0]);
        PackedFingerprints one = PackedFingerprints.over(256, new long[4]);

        for (HammingIndex index : FAST) {
            assertThat(FoundPairs.of(index, Join.within(none, SearchRadius.all(31))))
                    .isEmpty();
            assertThat(FoundPairs.of(index, Join.within(one, SearchRadius.all(31))))
                    .isEmpty();
            assertThat(FoundPairs.of(index, Join.between(List.of(one), none, SearchRadius.all(31))))
                    .isEmpty();
            assertThat(FoundPairs.of(index, Join.between(List.of(), one, SearchRadius.all(31))))
                    .isEmpty();
        }
    }

    @Test
    void a_search_ends_soon_when_the_job_is_cancelled_meanwhile() {
        PackedFingerprints equal = PackedFingerprints.over(256, new long[4 * 3000]);

        for (HammingIndex index : FAST) {
            JobContext job = new JobContext();
            long[] count = new long[1];
            PairSink cancelling = (view, query, row, distance) -> {
                count[0]++;
                job.cancel();
            };

            assertThatThrownBy(() -> index.search(Join.within(equal, SearchRadius.all(31)), cancelling, job))
                    .isInstanceOf(CancellationException.class);
            assertThat(count[0]).isLessThan(3000L * 2999 / 2);
        }
    }

    @Test
    void a_failing_sink_ends_the_search_with_its_failure() {
        PackedFingerprints equal = PackedFingerprints.over(256, new long[4 * 300]);
        PairSink failing = (view, query, row, distance) -> {
            throw new IllegalStateException("full");
        };

        for (HammingIndex index : FAST) {
            assertThatThrownBy(() -> index.search(Join.within(equal, SearchRadius.all(31)), failing, new JobContext()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("full");
        }
    }

    @Test
    void progress_ends_at_the_total() {
        PackedFingerprints table = Tables.random(new Random(1), 256, 500);

        for (HammingIndex index : FAST) {
            JobContext job = new JobContext();
            index.search(Join.within(table, SearchRadius.all(31)), new FoundPairs(), job);
            assertThat(job.progress().share()).isEqualTo(1.0);
        }
    }

    @Test
    void the_cheapest_search_takes_buckets_for_many_near_rows_and_a_scan_for_few_or_far_ones() {
        PackedFingerprints large = PackedFingerprints.over(256, new long[4 * 1_000_000]);
        PackedFingerprints small = PackedFingerprints.over(256, new long[4 * 100]);

        assertThat(cheapest(Join.within(large, SearchRadius.all(31)))).isInstanceOf(BucketJoin.class);
        assertThat(cheapest(Join.within(large, SearchRadius.proportional(72, 256))))
                .isInstanceOf(BucketJoin.class);
        assertThat(cheapest(Join.within(large, SearchRadius.all(90)))).isInstanceOf(TiledScan.class);
        assertThat(cheapest(Join.within(small, SearchRadius.all(31)))).isInstanceOf(TiledScan.class);
        assertThat(cheapest(Join.between(List.of(small), large, SearchRadius.all(31))))
                .isInstanceOf(TiledScan.class);
    }

    private static LookSearch cheapest(Join join) {
        return new CheapestSearch(1).cheapest(FirstPass.of(join).get(0));
    }

    private static Join randomJoin(Random random) {
        int bits = LENGTHS[random.nextInt(LENGTHS.length)];
        int radius = RADII[random.nextInt(RADII.length)];
        SearchRadius reach = random.nextBoolean() ? SearchRadius.all(radius) : SearchRadius.proportional(radius, bits);
        int rows = 1 + random.nextInt(radius > bits / 3 ? 60 : 400);
        PackedFingerprints table = table(random, bits, rows, radius);
        return switch (random.nextInt(3)) {
            case 0 -> Join.within(table, reach);
            case 1 -> Join.between(views(random, bits, 1 + random.nextInt(50), table, false), table, reach);
            default -> {
                Pairing pairing = random.nextBoolean() ? Pairing.OTHER_ROWS : Pairing.LATER_ROWS;
                List<PackedFingerprints> views = views(random, bits, rows, table, true);
                yield new Join(views, table, pairing, reach, sieves(random, views, table, reach));
            }
        };
    }

    private static List<Prefilter> sieves(
            Random random, List<PackedFingerprints> views, PackedFingerprints table, SearchRadius reach) {
        SharedBits shared = SharedBitsTest.random(random, table.bits());
        int from = random.nextInt(views.size());
        int to = from + 1 + random.nextInt(views.size() - from);
        List<Prefilter> sieves =
                new ArrayList<>(Prefilter.of(from, to, views.get(from), table, shared, reach.radius()));
        if (to < views.size()) {
            List<Prefilter> transposed = Prefilter.transposed(
                    to, views.size(), random.nextInt(3) > 0 ? table : views.get(to), table, shared, reach.radius());
            sieves.addAll(
                    random.nextInt(4) > 0 && !transposed.isEmpty()
                            ? transposed
                            : Prefilter.of(
                                    to,
                                    views.size(),
                                    random.nextBoolean() ? table : views.get(to),
                                    table,
                                    shared,
                                    reach.radius()));
        }
        return sieves;
    }

    private static List<PackedFingerprints> views(
            Random random, int bits, int rows, PackedFingerprints table, boolean withTable) {
        List<PackedFingerprints> views = new ArrayList<>();
        for (int view = random.nextInt(4); view >= 0; view--) {
            views.add(withTable && view == 0 ? table : Tables.random(random, bits, rows));
        }
        return views;
    }

    private static PackedFingerprints table(Random random, int bits, int rows, int radius) {
        return random.nextInt(4) == 0
                ? Tables.random(random, bits, rows)
                : Tables.clustered(random, bits, rows, 1 + radius);
    }
}
