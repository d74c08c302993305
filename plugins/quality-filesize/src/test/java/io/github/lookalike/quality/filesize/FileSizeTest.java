package io.github.lookalike.quality.filesize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import io.github.lookalike.api.contract.Samples;
import org.junit.jupiter.api.Test;

final class FileSizeTest extends QualityScorerContract {

    @Override
    protected QualityScorer scorer() {
        return new FileSize();
    }

    @Test
    void more_bytes_score_higher() {
        assertThat(of(3_812_345).value()).isGreaterThan(of(3_000_000).value());
        assertThat(of(0).value()).isZero();
        assertThat(of(Long.MAX_VALUE).value()).isEqualTo(1);
    }

    @Test
    void sizes_are_said_as_people_say_them() {
        assertThat(of(999).reasons()).containsExactly(Reason.of("bytes", 999L));
        assertThat(of(54_321).reasons()).containsExactly(Reason.of("kilobytes", 54));
        assertThat(of(3_812_345).reasons()).containsExactly(Reason.of("megabytes", 3.812345));
    }

    private static QualityScore of(long bytes) {
        return new FileSize().score(SampleCandidate.of("JPEG", bytes, Samples.flat(4, 4, 9)));
    }
}
