package io.github.lookalike.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.job.Progress;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.KeeperRule;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.Fact;
import io.github.lookalike.review.GroupOrder;
import io.github.lookalike.review.Objection;
import io.github.lookalike.review.OnDisk;
import io.github.lookalike.review.ProofFilter;
import io.github.lookalike.settings.Theme;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Menu;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"de"})
    void every_language_has_the_keys_of_the_reference(String language) throws IOException {
        assertThat(read("_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de"})
    void every_language_has_the_placeholders_of_the_reference(String language) throws IOException {
        Properties reference = read("");
        Properties translation = read("_" + language);
        for (String key : reference.stringPropertyNames()) {
            assertThat(placeholders(translation.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(reference.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_text_with_placeholders_is_a_pattern(String suffix) throws IOException {
        Properties texts = read(suffix);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            if (!placeholders(text).isEmpty()) {
                String filled = new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5});
                assertThat(filled).as(key).doesNotContain("{", "}");
                assertThat(text.replace("''", ""))
                        .as(key + " writes apostrophes twice")
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void everything_that_is_shown_by_its_name_has_a_text() throws IOException {
        Properties reference = read("");
        Stream.of(
                        names("command", Command.values()),
                        Arrays.stream(Command.values()).map(command -> "command." + command + ".tip"),
                        names("tier", Tier.values()),
                        Arrays.stream(Tier.values()).map(tier -> "tier." + tier + ".meaning"),
                        names("level", Level.values()),
                        Arrays.stream(Level.values()).map(level -> "level." + level + ".meaning"),
                        names("verdict", Decision.values()),
                        names("objection", Objection.values()),
                        names("order", GroupOrder.values()),
                        names("filter.proof", ProofFilter.Wanted.values()),
                        names("fact", Fact.values()),
                        names("onDisk", OnDisk.values()),
                        names("onDisk.more", OnDisk.values()),
                        names("onDisk.group", OnDisk.values()),
                        names("content", Content.Extra.values()),
                        names("stage", Progress.Stage.values()),
                        names("theme", Theme.values()),
                        Arrays.stream(Menu.values())
                                .filter(menu -> menu != Menu.NONE)
                                .map(menu -> "menu." + menu),
                        Arrays.stream(KeeperRule.values()).map(KeeperRule::displayNameKey))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(reference.stringPropertyNames()).contains(key));
    }

    @Test
    void an_unknown_language_is_answered_in_english() {
        assertThat(new Texts(Locale.JAPANESE).get("menu.FILE")).isEqualTo("File");
    }

    @Test
    void numbers_follow_the_language() {
        assertThat(new Amounts(Locale.GERMAN).bytes(12_400_000)).isEqualTo("12,4 MB");
        assertThat(new Amounts(Locale.ENGLISH).bytes(999)).isEqualTo("999 B");
        assertThat(new Amounts(Locale.ENGLISH).megapixels(12_192_768)).isEqualTo("12.2 MP");
    }

    private static Stream<String> names(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String suffix) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("Window" + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
