package io.github.lookalike.quality.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import io.github.lookalike.api.contract.Samples;
import io.github.lookalike.api.contract.Scene;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ResolutionTest extends QualityScorerContract {

    @Override
    protected QualityScorer scorer() {
        return new Resolution();
    }

    @Test
    void says_megapixels() {
        QualityScore score =
                new Resolution().score(SampleCandidate.unreadable(Samples.file("JPEG", 1, 4032, 3024), Metadata.NONE));
        assertThat(score.reasons().get(0).key()).isEqualTo("pixels");
    }

    @Test
    void more_pixels_score_higher() {
        assertThat(of(Scene.of(1).pixels(800, 600)).value())
                .isGreaterThan(of(Scene.of(1).pixels(760, 570)).value());
    }

    @Test
    void a_frame_adds_nothing() {
        QualityScore plain = of(Scene.of(2).pixels(400, 300));
        for (int colour : new int[] {0x000000, 0xffffff, 0x808080, 0xa02028}) {
            QualityScore framed = of(framed(Scene.of(2), colour));
            assertThat(framed.value())
                    .isCloseTo(plain.value(), within(0.005))
                    .isLessThanOrEqualTo(plain.value() + 1e-9);
            assertThat(framed.reasons().get(0).key()).startsWith("unframed");
        }
    }

    @Test
    void a_picture_that_is_mostly_black_has_no_frame() {
        QualityScore night = of(Samples.flat(400, 300, 0));
        assertThat(night.reasons()).containsExactly(Reason.of("pixels", 0.12));
    }

    private static QualityScore of(Pixels pixels) {
        return new Resolution().score(SampleCandidate.of("JPEG", 1, pixels));
    }

    private static Pixels framed(Scene scene, int colour) {
        int[] framed = new int[480 * 360];
        Arrays.fill(framed, colour);
        int[] picture = scene.rgb(400, 300);
        for (int row = 0; row < 300; row++) {
            System.arraycopy(picture, row * 400, framed, (row + 30) * 480 + 40, 400);
        }
        return Pixels.ofRgb(480, 360, framed, 480, 360);
    }
}
