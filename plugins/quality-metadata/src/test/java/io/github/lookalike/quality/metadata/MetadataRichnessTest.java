package io.github.lookalike.quality.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import io.github.lookalike.api.contract.Samples;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MetadataRichnessTest extends QualityScorerContract {

    private static final Metadata CAMERA = camera("Ver.1.02", false, List.of());

    @Override
    protected QualityScorer scorer() {
        return new MetadataRichness();
    }

    @Test
    void a_camera_original_stays_before_an_edited_picture_and_that_before_a_silent_one() {
        double original = of(CAMERA).value();
        double edited = of(camera("Adobe Photoshop 24.1", false, List.of())).value();
        assertThat(original).isGreaterThan(edited);
        assertThat(edited).isGreaterThan(of(Metadata.NONE).value());
        assertThat(of(Metadata.NONE)).isEqualTo(QualityScore.of(0, Reason.of("none")));
    }

    @Test
    void a_position_a_rating_and_keywords_count() {
        assertThat(of(camera("", true, List.of("sea"))).value())
                .isGreaterThan(of(CAMERA).value());
    }

    /** Else the copy that was saved as a TIFF would be kept for the tags of its format. */
    @Test
    void entries_that_any_file_may_have_count_for_nothing() {
        Metadata format = Metadata.builder().entries(18).build();
        assertThat(of(format).value()).isZero();
        assertThat(of(format).reasons()).containsExactly(Reason.of("entries", 18));
    }

    @Test
    void says_what_there_is() {
        assertThat(of(camera("", true, List.of("sea"))).reasons())
                .containsExactly(Reason.of("camera-original"), Reason.of("gps"), Reason.of("keywords"));
        assertThat(of(camera("GIMP 2.10", false, List.of())).reasons()).containsExactly(Reason.of("edited-camera"));
    }

    private static QualityScore of(Metadata metadata) {
        return new MetadataRichness()
                .score(SampleCandidate.of("JPEG", 1, Samples.flat(4, 4, 9)).with(metadata));
    }

    private static Metadata camera(String software, boolean position, List<String> keywords) {
        return Metadata.builder()
                .captured(Optional.of(LocalDateTime.of(2024, 5, 1, 12, 0)))
                .camera("Maker", "Model 1")
                .software(software)
                .hasPosition(position)
                .keywords(keywords)
                .entries(30)
                .build();
    }
}
