package io.github.lookalike.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final QualityScore SOFT = QualityScore.of(0.5, Reason.of("soft", 0.51), Reason.of("of-old"));

    private static final PluginTexts PLUGINS = (key, locale) -> Optional.ofNullable(
            Map.of("sharpness.soft", "weich zu {0,number,0.00}", "noise", "Rauschen", "noise.broken", "{0,nothing}")
                    .get(key));

    private final Words german = new Words(Locale.GERMAN, PLUGINS);
    private final Words english = Words.english(PluginTexts.NONE);

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        Reason reason = Reason.of("match.differs", "0.4");
        assertThat(english.of(reason)).isEqualTo("differs in 0.4 % of the area");
        assertThat(german.of(reason)).isEqualTo("auf 0,4 % der Fläche anders");
    }

    @Test
    void what_tells_of_the_keeper_can_be_said_with_and_without_it() {
        Reason reason = Reason.of("keeper.resolution");
        assertThat(Words.isOfKeeper(reason)).isTrue();
        assertThat(english.of(reason)).isEqualTo("keeper: largest");
        assertThat(german.ofKeeper(reason)).isEqualTo("das größte");
    }

    @Test
    void scores_are_told_in_the_words_of_the_plugin_or_as_their_keys() {
        Reason worse = Reason.of("score.worse", "compression");
        Map<String, QualityScore> scores = Map.of("compression", QualityScore.of(0.5, Reason.of("quality", 40)));
        assertThat(english.of(worse, scores)).isEqualTo("more compressed: quality 40");
        assertThat(german.of(Reason.of("score.best", "noise"), Map.of())).isEqualTo("Rauschen am besten: ");
        assertThat(german.said("sharpness", SOFT)).isEqualTo("weich zu 0,51, of-old");
    }

    @Test
    void a_text_of_a_plugin_that_is_no_pattern_or_no_number_harms_nobody() {
        assertThat(german.said("noise", QualityScore.of(0, Reason.of("broken", 1))))
                .isEqualTo("broken 1");
        assertThat(german.said("sharpness", QualityScore.of(0, Reason.of("soft", "very"))))
                .isEqualTo("soft very");
    }

    @Test
    void names_of_files_steer_nothing() {
        String name = "a\u202egpj.\nexe";
        assertThat(english.of(Reason.of("loss.companion", name)))
                .startsWith("the keeper has nothing like a")
                .doesNotContain("\u202e", "\n");
        assertThat(english.of(Reason.of("unknown", name)))
                .startsWith("unknown a")
                .doesNotContain("\u202e", "\n");
    }

    @Test
    void a_match_is_told_with_its_label() {
        assertThat(english.of(
                        Reason.of("explain.match.edited"),
                        List.of(Reason.of("match.crop", 10), Reason.of("match.border"))))
                .isEqualTo("They match as edited: crop 10 %, border differs.");
    }

    @Test
    void sentences_follow_each_other_and_what_others_said_stays_as_it_is() {
        List<Reason> told =
                List.of(Reason.of("act.not-begun"), Reason.verbatim("/a.jpg: Read-only"), Reason.of("act.anew"));
        assertThat(english.sentences(told)).isEqualTo("Not begun: /a.jpg: Read-only. Make the plan anew.");
        assertThat(german.sentences(told)).isEqualTo("Nicht begonnen: /a.jpg: Read-only. Den Plan neu machen.");
    }

    @Test
    void a_key_of_a_plugin_has_its_words_and_one_with_other_arguments_is_shown() {
        assertThat(german.of(Reason.of("soft", 0.5).under("sharpness"))).isEqualTo("weich zu 0,50");
        assertThat(german.of(Reason.of("recovered.files", "many"))).isEqualTo("recovered.files many");
    }
}
