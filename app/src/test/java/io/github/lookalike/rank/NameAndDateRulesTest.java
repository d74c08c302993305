package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndDateRulesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 4, 12, 0);

    @ParameterizedTest
    @CsvSource({
        "IMG_*, img_1.JPG, true",
        "IMG_*, x-IMG_1.jpg, false",
        "*edit?.jpg, a-edit2.jpg, true",
        "*edit?.jpg, a-edit.jpg, false",
        "a.jpg, a-jpg, false",
        "[ab](1)+.jpg, [ab](1)+.jpg, true",
        "originals/*, originals/deep/a.jpg, true",
        "originals/*, my-originals/a.jpg, false",
        "ÄRGER*, ärger.jpg, true"
    })
    void a_pattern_is_held_against_the_name_or_the_end_of_the_path(String pattern, String file, boolean matches) {
        assertThat(rule("name-like:" + pattern).matches(Path.of("/library").resolve(file)))
                .isEqualTo(matches);
    }

    private static NameRule rule(String id) {
        return (NameRule) KeeperRules.rule(id).orElseThrow();
    }

    @Test
    void what_is_named_so_is_kept_or_is_not() {
        Ranked ranked = new Ranked();
        ranked.picture(1, "a.jpg", 0.5);
        ranked.picture(2, "IMG_1.jpg", 0.5);
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("name-like:IMG_*")))))
                .containsExactly(2L, 1L);
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("name-unlike:a*")))))
                .containsExactly(2L, 1L);
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("name-unlike:IMG_*")))))
                .containsExactly(1L, 2L);
    }

    @Test
    void its_reasons_name_the_pattern() {
        Ranked ranked = new Ranked();
        ranked.picture(1, "IMG_1.jpg", 0.5);
        ranked.picture(2, "a.jpg", 0.5);
        RankedGroup group =
                ranked.ranker(KeeperRules.parse(List.of("name-like:IMG_*"))).rank(ranked.group(1));
        assertThat(group.members().get(0).reasons()).contains(Reason.of("kept.name-like", "IMG_*"));
        assertThat(group.members().get(1).reasons()).contains(Reason.of("keeper.name-like", "IMG_*"));
    }

    @Test
    void what_was_taken_first_or_last_is_kept_and_what_has_no_time_is_not() {
        Ranked ranked = new Ranked();
        ranked.picture(1, "a.jpg", 0.5);
        ranked.picture(2, "b.jpg", 0.5, 400, taken(NOON.plusHours(1)), Optional.empty());
        ranked.picture(3, "c.jpg", 0.5, 400, taken(NOON), Optional.empty());
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("taken-first")))))
                .containsExactly(3L, 2L, 1L);
        assertThat(ranked.order(ranked.ranker(KeeperRules.parse(List.of("taken-last")))))
                .containsExactly(2L, 3L, 1L);
    }

    private static Metadata taken(LocalDateTime time) {
        return Metadata.builder().captured(Optional.of(time)).build();
    }

    @Test
    void what_comes_after_the_path_is_never_asked() {
        assertThat(KeeperRules.usual()).doesNotContain(KeeperRule.TAKEN_FIRST, KeeperRule.NEWEST);
        assertThat(KeeperRules.parse(List.of("sound", "path", "newest")))
                .containsExactly(KeeperRule.SOUND, KeeperRule.PATH);
        assertThat(KeeperRules.parse(List.of("sound", "newest", "path")))
                .containsExactly(KeeperRule.SOUND, KeeperRule.NEWEST, KeeperRule.PATH);
    }

    @Test
    void rules_of_names_are_told_apart_by_their_patterns() {
        assertThat(KeeperRules.parse(List.of("sound", "name-like:a*", "name-like:b*", "name-like:a*", "name-like: ")))
                .extracting(RankRule::id)
                .containsExactly("sound", "name-like:a*", "name-like:b*");
    }
}
