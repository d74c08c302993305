package io.github.lookalike.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.words.Worded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real plugin jars that declare options, built while the test runs. */
class PluginOptionsTest {

    private static final String SCORER = """
            import io.github.lookalike.api.*;
            import java.util.List;
            public class Ratio implements QualityScorer, Configurable {
                private double ratio;
                public String id() { return "ratio"; }
                public String displayName() { return "Likes " + ratio; }
                public List<PluginOption> options() { return List.of(PluginOption.number("ratio", 1.5, 1, 3)); }
                public void configure(OptionValues values) { ratio = values.number("ratio"); }
                public QualityScore score(Candidate c) { return QualityScore.of(1); }
            }
            """;

    private static final String HASH = """
            import io.github.lookalike.api.*;
            import java.util.List;
            import java.util.Optional;
            public class Sized implements HashAlgorithm, Configurable {
                private int bits;
                public AlgorithmId id() { return new AlgorithmId("sized", 2); }
                public String displayName() { return "Sized"; }
                public int bits() { return bits; }
                public List<PluginOption> options() { return List.of(PluginOption.wholeNumber("bits", 64, 8, 256)); }
                public void configure(OptionValues values) { bits = (int) values.wholeNumber("bits"); }
                public Optional<Fingerprint> fingerprint(Pixels pixels) { return Optional.empty(); }
            }
            """;

    @TempDir
    private Path data;

    @BeforeEach
    void install() throws IOException {
        new PluginJarBuilder("my.plugin", data.resolve("plugins"))
                .withClass("Ratio", SCORER)
                .withClass("Sized", HASH)
                .build();
    }

    @Test
    void the_usual_values_hold_until_others_are_set() throws IOException {
        try (PluginHost host = load()) {
            assertThat(scorer(host).displayName()).isEqualTo("Likes 1.5");
            assertThat(scorer(host).revision()).isEqualTo(1);
            assertThat(hash(host).bits()).isEqualTo(64);
            assertThat(hash(host).id()).hasToString("sized/2");
            assertThat(status(host).options())
                    .extracting(one -> one.option().name() + "=" + one.value())
                    .containsExactlyInAnyOrder("ratio=1.5", "bits=64");
        }
    }

    @Test
    void other_values_reach_the_plugin_and_are_kept_apart_from_the_usual_results() throws IOException {
        int revision;
        String id;
        try (PluginHost host = load("my.plugin.ratio=2", "my.plugin.bits=128")) {
            assertThat(status(host).state()).isEqualTo(PluginStatus.State.ACTIVE);
            assertThat(scorer(host).displayName()).isEqualTo("Likes 2.0");
            assertThat(hash(host).bits()).isEqualTo(128);
            revision = scorer(host).revision();
            id = hash(host).id().toString();
        }
        assertThat(revision).isNotEqualTo(1);
        assertThat(id).startsWith("sized/2+");
        try (PluginHost host = load("my.plugin.ratio=2.00", "my.plugin.bits=0128")) {
            assertThat(scorer(host).revision()).isEqualTo(revision);
            assertThat(hash(host).id()).hasToString(id);
        }
        try (PluginHost host = load("my.plugin.ratio=2.1", "my.plugin.bits=64")) {
            assertThat(scorer(host).revision()).isNotEqualTo(revision);
            assertThat(hash(host).id()).hasToString("sized/2");
        }
    }

    @Test
    void what_cannot_hold_is_told_and_the_usual_value_holds() throws IOException {
        try (PluginHost host = load("my.plugin.ratio=7", "my.plugin.gone=1", "other.ratio=2")) {
            assertThat(scorer(host).displayName()).isEqualTo("Likes 1.5");
            assertThat(scorer(host).revision()).isEqualTo(1);
            assertThat(status(host).state()).isEqualTo(PluginStatus.State.TROUBLED);
            assertThat(Worded.of(status(host).reasons()))
                    .contains("ratio cannot be \"7\"")
                    .contains("1 to 3")
                    .contains("no option gone");
        }
    }

    @Test
    void two_options_of_one_name_must_be_the_same() throws IOException {
        new PluginJarBuilder("twice", data.resolve("plugins"))
                .withClass("Ratio", SCORER.replace("\"ratio\"; }", "\"first\"; }"))
                .withClass("Second", SCORER.replace("Ratio", "Second").replace("1.5, 1, 3", "1.5, 1, 4"))
                .build();
        try (PluginHost host = load()) {
            assertThat(host.statuses())
                    .filteredOn(one -> one.id().equals("twice"))
                    .singleElement()
                    .satisfies(one -> assertThat(Worded.of(one.reasons())).contains("another option"));
        }
    }

    @Test
    void texts_are_read_and_written_and_usual_values_left_out() throws IOException {
        try (PluginHost host = load()) {
            OptionState ratio = status(host).options().get(1);
            PluginOptions set = PluginOptions.none().with("my.plugin", ratio.option(), "2.50");
            assertThat(set.texts()).containsExactly("my.plugin.ratio=2.5");
            assertThat(set.with("my.plugin", ratio.option(), "1.50").texts()).isEmpty();
            assertThat(set.without("my.plugin").texts()).isEmpty();
            assertThat(PluginOptions.parse(List.of("a.b=1"))
                            .over(PluginOptions.parse(List.of("a.b=2", "a.c=a=b")))
                            .texts())
                    .containsExactly("a.b=1", "a.c=a=b");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PluginOptions.parse(List.of("nothing")));
    }

    private PluginHost load(String... set) throws IOException {
        return PluginHost.load(data, "1.2.0", new PluginChoice(List.of(), PluginOptions.parse(List.of(set))));
    }

    private static PluginStatus status(PluginHost host) {
        return host.statuses().stream()
                .filter(one -> one.id().equals("my.plugin"))
                .findFirst()
                .orElseThrow();
    }

    private static QualityScorer scorer(PluginHost host) {
        return host.qualityScorers().stream()
                .filter(one -> one.id().equals("ratio"))
                .findFirst()
                .orElseThrow();
    }

    private static HashAlgorithm hash(PluginHost host) {
        return host.hashAlgorithm("sized/2").orElseThrow();
    }
}
