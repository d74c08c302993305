package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.index.FoundPairs.Found;
import io.github.lookalike.job.JobContext;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class LinearScanTest {

    private static final PackedFingerprints FIVE =
            PackedFingerprints.over(72, new long[] {0, 0, 1, 0, 1, 0x80, -1, 0, 0, 1});

    private final HammingIndex index = new LinearScan();

    @Test
    void finds_every_two_rows_within_the_radius_once() {
        assertThat(FoundPairs.of(index, Join.within(FIVE, SearchRadius.all(1))))
                .containsExactly(new Found(0, 0, 1, 1), new Found(0, 0, 4, 1), new Found(0, 1, 2, 1));
    }

    @Test
    void finds_queries_among_the_rows_of_other_pictures() {
        PackedFingerprints queries = PackedFingerprints.over(72, new long[] {-1, 1});

        assertThat(FoundPairs.of(index, Join.between(List.of(queries), FIVE, SearchRadius.all(2))))
                .containsExactly(new Found(0, 0, 3, 1));
    }

    @Test
    void tells_which_view_was_near() {
        PackedFingerprints turned = PackedFingerprints.over(72, new long[] {-1, 0, -1, 0, -1, 0, -1, 0, -1, 0});

        assertThat(FoundPairs.of(index, Join.turned(List.of(FIVE, turned), SearchRadius.all(0))))
                .containsExactly(new Found(1, 0, 3, 0), new Found(1, 1, 3, 0), new Found(1, 2, 3, 0));
    }

    @Test
    void leaves_out_what_differs_too_much_among_the_leading_bits() {
        assertThat(FoundPairs.of(index, Join.within(FIVE, new SearchRadius(1, 0))))
                .containsExactly(new Found(0, 0, 4, 1), new Found(0, 1, 2, 1));
    }

    @Test
    void never_compares_fingerprints_of_different_lengths() {
        PackedFingerprints shorter = PackedFingerprints.over(64, new long[] {1});

        assertThatThrownBy(() -> Join.between(List.of(shorter), FIVE, SearchRadius.all(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ends_when_the_job_is_cancelled() {
        JobContext job = new JobContext();
        job.cancel();

        assertThatThrownBy(() -> index.search(Join.within(FIVE, SearchRadius.all(1)), new FoundPairs(), job))
                .isInstanceOf(CancellationException.class);
    }
}
