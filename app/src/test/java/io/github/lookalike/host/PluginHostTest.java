package io.github.lookalike.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.words.Worded;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real plugin jars, good and bad, built while the test runs. */
class PluginHostTest {

    private static final String GOOD = """
            public class Good implements io.github.lookalike.api.QualityScorer {
                public String id() { return "good"; }
                public String displayName() { return "Good"; }
                public io.github.lookalike.api.QualityScore score(io.github.lookalike.api.Candidate c) {
                    return io.github.lookalike.api.QualityScore.of(1);
                }
            }
            """;

    private static final String THROWING = """
            public class Throwing implements io.github.lookalike.api.QualityScorer {
                public Throwing() { throw new IllegalStateException("not today"); }
                public String id() { return "throwing"; }
                public String displayName() { return "Throwing"; }
                public io.github.lookalike.api.QualityScore score(io.github.lookalike.api.Candidate c) {
                    throw new IllegalStateException();
                }
            }
            """;

    @TempDir
    private Path data;

    @Test
    void a_plugin_of_the_user_takes_part() throws IOException {
        jar("good").withClass("Good", GOOD).build();

        try (PluginHost host = load()) {
            assertThat(status(host, "good").state()).isEqualTo(PluginStatus.State.ACTIVE);
            assertThat(status(host, "good").extensions()).containsExactly("scorer good");
            assertThat(host.qualityScorers()).anyMatch(scorer -> scorer.id().equals("good"));
        }
    }

    @Test
    void a_plugin_brings_its_texts_and_no_others() throws IOException {
        jar("good")
                .withClass("Good", GOOD)
                .withText("texts.properties", "good=Good one\ngood.fine=fine\nsharpness.soft=mine")
                .withText("texts_de.properties", "good=Gut \\u12")
                .build();

        try (PluginHost host = load()) {
            assertThat(status(host, "good").state()).isEqualTo(PluginStatus.State.ACTIVE);
            assertThat(host.text("good.fine", Locale.GERMAN)).hasValue("fine");
            assertThat(host.text("good", Locale.ENGLISH)).hasValue("Good one");
            assertThat(host.text("sharpness.soft", Locale.ENGLISH)).hasValue("soft or enlarged");
            assertThat(host.text("sharpness.soft", Locale.GERMANY)).hasValue("weich oder vergrößert");
            assertThat(host.text("strange", Locale.ENGLISH)).isEmpty();
        }
    }

    @Test
    void a_plugin_for_another_api_is_refused_with_both_versions() throws IOException {
        jar("future").requires(">=9.0.0").withClass("Good", GOOD).build();
        jar("past").requires(">=0.1.0 & <1.0.0").withClass("Good", GOOD).build();

        try (PluginHost host = load()) {
            assertThat(status(host, "future").state()).isEqualTo(PluginStatus.State.REFUSED);
            assertThat(Worded.of(status(host, "future").reasons()))
                    .contains("9.0.0")
                    .contains("1.2.0");
            assertThat(status(host, "past").state()).isEqualTo(PluginStatus.State.REFUSED);
        }
    }

    @Test
    void an_empty_file_a_foreign_jar_and_a_cut_off_one_are_refused_by_name() throws IOException {
        Files.createDirectories(data.resolve("plugins"));
        Files.createFile(data.resolve("plugins/empty.jar"));
        Files.write(data.resolve("plugins/cut.jar"), new byte[] {'P', 'K', 3, 4, 0, 0});
        jar("").withClass("Good", GOOD).build();

        try (PluginHost host = load()) {
            assertThat(Worded.of(status(host, "empty.jar").reasons())).contains("empty");
            assertThat(Worded.of(status(host, "cut.jar").reasons())).contains("no jar");
            assertThat(Worded.of(status(host, ".jar").reasons())).contains("Plugin-Id");
        }
    }

    @Test
    void a_plugin_that_throws_is_contained_and_the_others_go_on() throws IOException {
        jar("mixed").withClass("Throwing", THROWING).withClass("Good", GOOD).build();

        try (PluginHost host = load()) {
            assertThat(status(host, "mixed").state()).isEqualTo(PluginStatus.State.TROUBLED);
            assertThat(Worded.of(status(host, "mixed").reasons())).contains("not today");
            assertThat(host.qualityScorers()).anyMatch(scorer -> scorer.id().equals("good"));
        }
    }

    @Test
    void a_plugin_that_names_no_extension_says_how_to_mend_that() throws IOException {
        jar("mute").withClass("Good", GOOD).withoutIndex().build();

        try (PluginHost host = load()) {
            assertThat(Worded.of(status(host, "mute").reasons()))
                    .contains("extensions.idx")
                    .contains("-proc:full");
        }
    }

    @Test
    void an_id_can_be_taken_only_once() throws IOException {
        jar("a").withClass("Good", GOOD).build();
        jar("b").withClass("Good", GOOD).build();

        try (PluginHost host = load()) {
            assertThat(status(host, "a").state()).isEqualTo(PluginStatus.State.ACTIVE);
            assertThat(status(host, "b").state()).isEqualTo(PluginStatus.State.TROUBLED);
            assertThat(Worded.of(status(host, "b").reasons())).contains("taken");
        }
    }

    @Test
    void a_switched_off_plugin_is_listed_and_left_out() throws IOException {
        jar("good").withClass("Good", GOOD).build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.without(List.of("good")))) {
            assertThat(status(host, "good").state()).isEqualTo(PluginStatus.State.DISABLED);
            assertThat(host.qualityScorers()).noneMatch(scorer -> scorer.id().equals("good"));
        }
    }

    @Test
    void every_bundled_plugin_is_active() throws IOException {
        try (PluginHost host = load()) {
            assertThat(host.statuses()).isNotEmpty().allMatch(one -> one.state() == PluginStatus.State.ACTIVE);
            assertThat(host.hashAlgorithms())
                    .extracting(HashAlgorithm::id)
                    .anyMatch(id -> id.name().equals("dct-256"));
        }
        try (PluginHost again = load()) {
            assertThat(again.statuses()).isNotEmpty();
        }
    }

    @Test
    void all_that_bundled_plugins_say_of_themselves_is_german_for_germans() throws IOException {
        try (PluginHost host = load()) {
            Words words = new Words(Locale.GERMAN, host::text);
            for (PluginStatus plugin : host.statuses()) {
                assertThat(words.name(plugin.id() + ".description", plugin.description()))
                        .as(plugin.id())
                        .isNotEqualTo(plugin.description());
                assertThat(new Words(Locale.ENGLISH, host::text).name(plugin.id() + ".description", ""))
                        .isEqualTo(plugin.description());
            }
            assertThat(host.hashAlgorithms())
                    .extracting(hash -> words.name(hash.id().name(), ""))
                    .contains("DCT, 256 Bit")
                    .doesNotContain("");
            assertThat(host.qualityScorers())
                    .extracting(scorer -> words.name(scorer.id(), ""))
                    .contains("Metadaten")
                    .doesNotContain("");
            assertThat(host.fileActions())
                    .extracting(action -> words.name(action.id(), ""))
                    .contains("In den Papierkorb legen")
                    .doesNotContain("");
        }
    }

    @Test
    void a_plugin_that_is_switched_off_is_described_in_german_too() throws IOException {
        jar("good")
                .withClass("Good", GOOD)
                .withText("texts_de.properties", "good.description=Ein gutes Plugin\n")
                .build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.without(List.of("good")))) {
            assertThat(host.text("good.description", Locale.GERMAN)).contains("Ein gutes Plugin");
        }
    }

    @Test
    void an_unpacked_plugin_that_was_changed_is_unpacked_anew() throws IOException {
        load().close();
        List<Path> jars = PluginJar.in(data.resolve("bundled-plugins"));
        byte[] whole = Files.readAllBytes(jars.get(0));
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(jars.get(0), changed);

        load().close();

        assertThat(PluginJar.in(data.resolve("bundled-plugins"))).isEqualTo(jars);
        assertThat(Files.readAllBytes(jars.get(0))).isEqualTo(whole);
    }

    @Test
    void installing_looks_first_and_removing_leaves_nothing() throws Exception {
        Path good = jar("good")
                .in(data.resolve("downloads"))
                .withClass("Good", GOOD)
                .build();
        Path bad = jar("bad")
                .in(data.resolve("downloads"))
                .requires(">=9.0.0")
                .withClass("Good", GOOD)
                .build();

        try (PluginHost host = load()) {
            host.install(good);
            assertThatThrownBy(() -> host.install(bad)).isInstanceOf(PluginRefusedException.class);
        }
        try (PluginHost host = load()) {
            assertThat(status(host, "good").state()).isEqualTo(PluginStatus.State.ACTIVE);
            assertThat(host.statuses()).noneMatch(one -> one.id().equals("bad"));
            assertThat(host.remove("good")).isTrue();
            assertThat(host.remove("good")).isFalse();
        }
        assertThat(data.resolve("plugins")).isEmptyDirectory();
    }

    @Test
    void a_look_tells_what_would_be_installed_and_installs_nothing() throws Exception {
        Path jar = jar("good")
                .in(data.resolve("downloads"))
                .withClass("Good", GOOD)
                .build();

        try (PluginHost host = load()) {
            PluginOffer offer = host.look(jar);
            assertThat(offer.status().extensions()).isNotEmpty();
            assertThat(offer.sha256()).matches("[0-9a-f]{64}");
            assertThat(offer.installed()).isEmpty();
            assertThat(offer.isTroubled()).isFalse();
            assertThat(data.resolve("plugins").resolve("good.jar")).doesNotExist();
            host.install(jar);
            assertThat(host.look(jar).installed()).isPresent();
        }
    }

    @Test
    void what_an_action_fails_by_has_the_words_of_its_plugin() throws IOException {
        try (PluginHost host = load()) {
            Path file = data.resolve("a.jpg");
            FileAction delete = host.fileAction("delete").orElseThrow();
            assertThatThrownBy(() -> delete.undo(ActionReceipt.gone("delete", file)))
                    .isInstanceOfSatisfying(
                            ActionFailedException.class,
                            e -> assertThat(new Words(Locale.GERMAN, host::text).sentences(e.reasons()))
                                    .isEqualTo("Sie wurde endgültig gelöscht: " + file));
        }
    }

    @Test
    void an_older_version_is_told_from_a_newer_one() {
        assertThat(PluginVersions.compare("1.9.0", "1.10.0")).isNegative();
        assertThat(PluginVersions.compare("2", "1.99")).isPositive();
        assertThat(PluginVersions.compare("1.0", "1.0.0")).isZero();
        assertThat(PluginVersions.compare("1.0.0-beta", "1.0.0-alpha")).isPositive();
    }

    private PluginHost load() throws IOException {
        return PluginHost.load(data, "1.2.0", PluginChoice.usual());
    }

    private PluginJarBuilder jar(String id) {
        return new PluginJarBuilder(id, data.resolve("plugins"));
    }

    private static PluginStatus status(PluginHost host, String id) {
        return host.statuses().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + host.statuses()));
    }
}
