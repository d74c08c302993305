package io.github.lookalike.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final List<String> FILES = List.of(
            "index.html",
            "main.js",
            "api.js",
            "apply.js",
            "compare.js",
            "groups.js",
            "keys.js",
            "marks.js",
            "sheet.js",
            "words.js");

    /** Begins of keys whose rest comes from an answer or from the table of keys. */
    private static final Pattern MADE =
            Pattern.compile("(tier|level|stage|mark|fault|held|key|held-back)\\.[a-zA-Z-]+");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-zA-Z-]+)\"|text\\(\"([a-zA-Z.]+)\"");

    private final PageTexts texts = new PageTexts();

    private static String read(String name) throws IOException {
        try (InputStream in = PageTexts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String file : FILES) {
            KEY.matcher(read(file)).results().forEach(found -> {
                String key = found.group(1) == null ? found.group(2) : found.group(1);
                if (!key.endsWith(".js") && !key.endsWith(".json") && !key.endsWith(".css") && !key.endsWith(".")) {
                    named.add(key);
                }
            });
        }
        return named;
    }

    @Test
    void both_languages_have_every_word_with_the_same_places_for_numbers() {
        Map<String, String> english = texts.in("en");
        Map<String, String> german = texts.in("de-AT");

        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank();
            assertThat(places(german.getOrDefault(key, ""))).as(key).isEqualTo(places(words));
        });
        assertThat(german.get("groups.none")).isNotEqualTo(english.get("groups.none"));
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{\\d}")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_word_that_the_page_names_is_there_and_none_is_there_in_vain() throws Exception {
        Set<String> known = texts.in("en").keySet();
        Set<String> named = named();

        assertThat(known).containsAll(named);
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(named);
        unused.removeIf(key -> MADE.matcher(key).matches() || key.equals("language"));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_of_the_keyboard_has_words() throws Exception {
        Set<String> deeds = Pattern.compile("\\[\"[^\"]*\", \"[^\"]*\", \"(\\w+)\"]")
                .matcher(read("keys.js"))
                .results()
                .map(found -> "key." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deeds).hasSizeGreaterThan(15);
        assertThat(texts.in("de").keySet()).containsAll(deeds);
    }

    @Test
    void the_page_asks_nothing_of_other_hosts_and_holds_no_script_within() throws Exception {
        for (String file : FILES) {
            assertThat(read(file)).as(file).doesNotContain("http:", "https:", "innerHTML", "eval(", "document.write");
        }
        assertThat(read("index.html"))
                .doesNotContain("<style")
                .doesNotContain("onclick")
                .doesNotContain("style=");
    }
}
