package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeContentTest {

    @ParameterizedTest
    @CsvSource({"SINGLE, true", "SAME, true", "DIFFERENT, false", "NOT_COMPARED, false"})
    void all_pages_must_have_been_seen_to_be_the_same(Pages pages, boolean kept) {
        assertThat(WholeContent.kept(pages, Content.PLAIN, Content.PLAIN)).isEqualTo(kept);
    }

    @Test
    void what_holds_more_than_one_page_or_frame_is_not_single() {
        for (Content several : new Content[] {holding(5, 1), holding(1, 12)}) {
            assertThat(WholeContent.kept(Pages.SINGLE, Content.PLAIN, several)).isFalse();
            assertThat(WholeContent.kept(Pages.SINGLE, several, Content.PLAIN)).isFalse();
            assertThat(WholeContent.kept(Pages.SAME, several, several)).isTrue();
        }
    }

    @ParameterizedTest(name = "keeper {0} layers, the other {1}: {2}")
    @CsvSource({"0, 0, true", "3, 0, true", "3, 3, true", "2, 3, false", "0, 1, false"})
    void layers_of_the_redundant_one_are_in_the_keeper(int keepers, int others, boolean kept) {
        assertThat(WholeContent.kept(Pages.SINGLE, with(false, keepers), with(false, others)))
                .isEqualTo(kept);
    }

    @ParameterizedTest(name = "keeper {0}, the other {1}: {2}")
    @CsvSource({"false, false, true", "true, false, true", "true, true, true", "false, true, false"})
    void transparent_parts_of_the_redundant_one_are_in_the_keeper(boolean keepers, boolean others, boolean kept) {
        assertThat(WholeContent.kept(Pages.SINGLE, with(keepers, 0), with(others, 0)))
                .isEqualTo(kept);
    }

    @Test
    void each_film_sound_depth_and_gain_map_of_the_redundant_one_is_in_the_keeper() {
        Content all = with(Extra.values());
        for (Extra extra : Extra.values()) {
            Content one = with(extra);
            Content others = with(
                    Arrays.stream(Extra.values()).filter(each -> each != extra).toArray(Extra[]::new));
            assertThat(WholeContent.kept(Pages.SINGLE, all, one)).isTrue();
            assertThat(WholeContent.kept(Pages.SINGLE, one, one)).isTrue();
            assertThat(WholeContent.kept(Pages.SINGLE, one, Content.PLAIN)).isTrue();
            assertThat(WholeContent.kept(Pages.SINGLE, others, one)).isFalse();
        }
    }

    private static Content holding(int pages, int frames) {
        return new Content(pages, frames, Duration.ZERO, 8, false, 0, true, "", Set.of());
    }

    private static Content with(boolean alpha, int layers) {
        return new Content(1, 1, Duration.ZERO, 8, alpha, layers, true, "", Set.of());
    }

    private static Content with(Extra... extras) {
        return new Content(1, 1, Duration.ZERO, 8, false, 0, false, "", Set.of(extras));
    }
}
