package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MetadataTest {

    @Test
    void keywords_are_copied_so_that_nobody_changes_them_later() {
        List<String> keywords = new ArrayList<>(List.of("sea"));
        Metadata metadata = of("", keywords, 1, List.of());
        keywords.add("sun");
        assertThat(metadata.keywords()).containsExactly("sea");
    }

    @Test
    void a_make_or_a_model_names_a_camera() {
        assertThat(Metadata.NONE.namesCamera()).isFalse();
        assertThat(of("Maker", List.of(), 1, List.of()).namesCamera()).isTrue();
    }

    @Test
    void an_orientation_beyond_1_to_8_and_half_a_table_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("", List.of(), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> of("", List.of(), 9, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("", List.of(), 1, Collections.nCopies(63, 1)))
                .withMessageContaining("63");
    }

    private static Metadata of(String make, List<String> keywords, int orientation, List<Integer> table) {
        return Metadata.builder()
                .camera(make, "")
                .keywords(keywords)
                .orientation(orientation)
                .lumaQuantisation(table)
                .build();
    }
}
