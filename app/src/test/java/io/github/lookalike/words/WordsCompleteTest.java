package io.github.lookalike.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Quantity;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.KeeperRule;
import io.github.lookalike.rank.Role;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason has words in each language, and every text a reason. */
class WordsCompleteTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/lookalike");
    private static final Path BUNDLES = Path.of("src/main/resources/io/github/lookalike/words");
    private static final Path PLUGINS = Path.of("../plugins");

    /** A key as it stands in the code. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:match|explain|kept|less|score|loss|page|act|hand-over|undo|recovered"
                    + "|plan|plugin|read|scan|rot|notice|settings-file|job)\\.[a-z0-9.-]*[a-z0-9])\"");

    /** The same in the code of a plugin. */
    private static final Pattern PLUGIN_KEY = Pattern.compile("Reason\\.of\\(\\s*\"([a-z0-9-]+)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void each_reason_of_the_program_has_words() throws IOException {
        Set<String> keys = keysInCode();
        Arrays.stream(KeeperRule.values()).map(rule -> "kept." + rule.id()).forEach(keys::add);
        Arrays.stream(Tier.values()).map(tier -> "explain.match." + tier.id()).forEach(keys::add);
        keys.addAll(composed());
        keys.addAll(quantities());
        assertThat(texts(BUNDLES.resolve("Words.properties")).stringPropertyNames())
                .containsAll(keys);
    }

    /** Texts of traits and of scorers have keys that are put together: all others stand in the code. */
    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> keys = keysInCode();
        keys.add("keeper");
        keys.add(Reason.verbatim("").key());
        Arrays.stream(KeeperRule.values()).map(rule -> "kept." + rule.id()).forEach(keys::add);
        Arrays.stream(Tier.values()).map(tier -> "explain.match." + tier.id()).forEach(keys::add);
        keys.addAll(composed());
        keys.addAll(quantities());
        traits().forEach(trait -> keys.add("less." + trait));
        assertThat(texts(BUNDLES.resolve("Words.properties")).stringPropertyNames())
                .filteredOn(key -> !key.startsWith("score."))
                .isSubsetOf(keys);
    }

    /** What is told of a quantity that speaks for a copy or against it. */
    private static List<String> quantities() {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> quantity.sense() != Quantity.Sense.NEITHER)
                .map(quantity -> "explain.points." + quantity.id())
                .toList();
    }

    @Test
    void each_trait_has_words() throws IOException {
        Set<String> known = texts(BUNDLES.resolve("Words.properties")).stringPropertyNames();
        assertThat(traits()).hasSizeGreaterThan(10).allMatch(trait -> known.contains("less." + trait));
    }

    /** A key of a scorer stands under the id of the one scorer that says it; those of actions under each. */
    @Test
    void each_reason_of_a_plugin_has_words() throws IOException {
        Set<String> unworded = new TreeSet<>();
        try (Stream<Path> folders = Files.list(PLUGINS)) {
            for (Path folder : folders.filter(one -> Files.isDirectory(one.resolve("src/main/java")))
                    .toList()) {
                Path english = folder.resolve("src/main/resources/texts.properties");
                Set<String> known = Files.exists(english) ? texts(english).stringPropertyNames() : Set.of();
                List<String> ids =
                        known.stream().filter(key -> !key.contains(".")).toList();
                boolean actions = String.valueOf(folder.getFileName()).startsWith("action-");
                for (String key : keys(folder.resolve("src/main/java"), PLUGIN_KEY)) {
                    long worded = ids.stream()
                            .filter(id -> known.contains(id + "." + key))
                            .count();
                    if (worded < (actions ? ids.size() : 1)) {
                        unworded.add(folder.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(unworded).isEmpty();
    }

    @Test
    void english_and_german_have_the_same_texts_and_placeholders() throws IOException {
        assertAlike(BUNDLES.resolve("Words.properties"), BUNDLES.resolve("Words_de.properties"));
        int plugins = 0;
        try (Stream<Path> folders = Files.list(PLUGINS)) {
            for (Path folder : folders.sorted().toList()) {
                Path english = folder.resolve("src/main/resources/texts.properties");
                if (Files.exists(english)) {
                    plugins++;
                    assertAlike(english, english.resolveSibling("texts_de.properties"));
                }
            }
        }
        assertThat(plugins).as("plugins with texts").isGreaterThanOrEqualTo(5);
    }

    private static void assertAlike(Path english, Path german) throws IOException {
        Properties reference = texts(english);
        Properties translation = texts(german);
        assertThat(translation.stringPropertyNames())
                .as(german.toString())
                .containsExactlyInAnyOrderElementsOf(reference.stringPropertyNames());
        for (String key : reference.stringPropertyNames()) {
            assertThat(placeholders(translation, key)).as(key).isEqualTo(placeholders(reference, key));
        }
    }

    private static Set<String> placeholders(Properties texts, String key) {
        String text = texts.getProperty(key);
        assertThat(text).as(key).isNotBlank();
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        if (!found.isEmpty()) {
            assertThat(new MessageFormat(text, Locale.GERMAN).format(new Object[] {1, 2, 3}))
                    .doesNotContain("{");
            assertThat(text.replace("''", ""))
                    .as(key + " writes apostrophes twice")
                    .doesNotContain("'");
        }
        return found;
    }

    /** Keys that are put together of a word and an id. */
    private static List<String> composed() {
        return Stream.of(
                        Arrays.stream(Condition.values())
                                .map(one -> one.reason().key()),
                        Arrays.stream(Tier.values()).map(tier -> "page.tier." + tier.id()),
                        Arrays.stream(Role.values()).map(role -> "page.role." + role.id()))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new HashSet<>();
        for (String stage : List.of(
                "match",
                "rank",
                "asset",
                "review",
                "export",
                "decode",
                "scan",
                "act",
                "host",
                "job",
                "store",
                "settings")) {
            keys.addAll(keys(SOURCES.resolve(stage), KEY));
        }
        assertThat(keys).contains("match.crop", "loss.companion", "less.enlarged", "kept.largest-of", "act.gone");
        return keys;
    }

    private static Set<String> keys(Path folder, Pattern pattern) throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher key = pattern.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    /** Their type is seen in its package only. */
    private static Collection<String> traits() throws IOException {
        String code = Files.readString(SOURCES.resolve("rank/Trait.java"));
        Set<String> traits = new TreeSet<>();
        Matcher constant = Pattern.compile("\n    ([A-Z]+)\\([\\d.]+\\)").matcher(code);
        while (constant.find()) {
            traits.add(constant.group(1).toLowerCase(Locale.ROOT));
        }
        return traits;
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
