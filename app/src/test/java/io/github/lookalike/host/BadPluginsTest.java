package io.github.lookalike.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.decode.source.MemoryBudget;
import io.github.lookalike.words.Worded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that do what no plugin should, at every place where the program calls them. */
@Timeout(60)
class BadPluginsTest {

    /** One fault for each word. */
    private static final String FAULTS = """
            import io.github.lookalike.api.*;
            public class Faults {
                static <T> T of(String word) {
                    switch (word) {
                        case "error": throw new Error("boom");
                        case "memory": throw new OutOfMemoryError("made up");
                        case "deep": return Faults.<T>of(word);
                        case "loop":
                            // Heeds no interrupt, and is over at last, so that other tests have the processor.
                            for (long end = System.nanoTime() + 2_000_000_000L; System.nanoTime() < end; ) { }
                            return null;
                        case "exit": System.exit(78);
                        case "runtime": Runtime.getRuntime().exit(78);
                        case "halt": Runtime.getRuntime().halt(78);
                        case "reference": java.util.function.IntConsumer exit = System::exit; exit.accept(78);
                        case "number": QualityScore.of(Double.NaN, Reason.of("so"));
                        case "name": throw new Error() { public String toString() { throw new Error(); } };
                        default: return null;
                    }
                }
            }
            """;

    private static final String SCORER = """
            import io.github.lookalike.api.*;
            public class Scorer implements QualityScorer {
                public String id() { return "bad"; }
                public String displayName() { return null; }
                public QualityScore score(Candidate c) { return Faults.of(c.file().path().getFileName().toString()); }
            }
            """;

    private static final String HASH = """
            import io.github.lookalike.api.*;
            public class Hash implements HashAlgorithm {
                private static final String[] WORDS = {"", "error", "null", "loop", "exit"};
                public AlgorithmId id() { return AlgorithmId.parse("bad/1"); }
                public String displayName() { return "Bad"; }
                public int bits() { return 64; }
                public java.util.Optional<Fingerprint> fingerprint(Pixels p) {
                    if (p.width() == 9) {
                        return java.util.Optional.of(Fingerprint.of(AlgorithmId.parse("other/1"), 64, 1));
                    }
                    return Faults.of(WORDS[p.width()]);
                }
            }
            """;

    private static final String ACTION = """
            import io.github.lookalike.api.*;
            import java.util.Optional;
            public class Action implements FileAction {
                public String id() { return "bad"; }
                public String displayName() { return "Bad"; }
                public ActionKind kind() { return ActionKind.REVERSIBLE; }
                private static String word(java.nio.file.Path file) { return file.getFileName().toString(); }
                public ActionReceipt intend(ActionRequest r) { return Faults.of(word(r.file())); }
                public ActionReceipt perform(ActionRequest r, ActionReceipt i) { return Faults.of(word(r.file())); }
                public void undo(ActionReceipt receipt) { Faults.of(word(receipt.file())); }
                public Optional<ActionReceipt> recover(ActionReceipt intent) { return Faults.of(word(intent.file())); }
            }
            """;

    private static final String DECODER = """
            import io.github.lookalike.api.*;
            public class Decoder implements ImageDecoder {
                public java.util.List<String> formats() { return java.util.List.of("BAD"); }
                public java.util.List<String> suffixes() { return java.util.List.of("bad"); }
                public java.util.Optional<Decoded> decode(ImageSource source, TargetSize size) {
                    return Faults.of(source.path().getFileName().toString());
                }
            }
            """;

    private static final PluginLimits SHORT = new PluginLimits(
            Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(800), 100);

    @TempDir
    private Path data;

    @Test
    void whatever_an_extension_does_costs_one_call_and_is_told() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            for (String word : List.of(
                    "error",
                    "memory",
                    "deep",
                    "exit",
                    "runtime",
                    "halt",
                    "reference",
                    "number",
                    "name",
                    "null",
                    "loop")) {
                scoringFails(host, word);
                decodingFails(host, word);
                actingFails(host, word);
            }
            assertThat(host.troubles())
                    .anySatisfy(trouble -> {
                        assertThat(trouble.plugin()).isEqualTo("bad");
                        assertThat(trouble.extension()).isEqualTo("scorer bad");
                        assertThat(trouble.subject()).endsWith("error");
                        assertThat(Worded.of(trouble.told())).contains("bad", "boom", "error");
                    })
                    .anyMatch(trouble -> Worded.of(trouble.reasons()).contains("longer than"))
                    .anyMatch(trouble -> Worded.of(trouble.reasons()).contains("end the program"));
            assertThat(host.statuses().stream().filter(one -> one.id().equals("bad")))
                    .singleElement()
                    .satisfies(one -> assertThat(one.state()).isEqualTo(PluginStatus.State.TROUBLED))
                    .satisfies(one -> assertThat(Worded.of(one.reasons())).contains("failed"));
        }
    }

    @Test
    void a_hash_that_fails_or_gives_another_algorithms_bits_is_told() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            HashAlgorithm hash = host.hashAlgorithm("bad").orElseThrow();
            for (int fault : new int[] {1, 2, 3, 4, 9}) {
                Pixels pixels = Pixels.ofRgb(fault, 1, new int[fault], fault, 1);
                assertThatThrownBy(() -> hash.fingerprint(pixels)).isInstanceOf(PluginFailedException.class);
                if (fault == 9) {
                    assertThatThrownBy(() -> hash.turned(pixels)).isInstanceOf(PluginFailedException.class);
                }
            }
            assertThat(host.troubles())
                    .anyMatch(trouble -> Worded.of(trouble.reasons()).contains("other/1"));
        }
    }

    @Test
    void after_three_failures_a_plugin_is_asked_no_more() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual())) {
            QualityScorer scorer = scorer(host);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> scorer.score(candidate("error"))).isInstanceOf(PluginFailedException.class);
            }
            assertThat(host.troubles()).extracting(PluginTrouble::switchedOff).containsExactly(false, false, true);
            assertThat(Worded.of(host.troubles().get(2).told())).contains("switched off", "plugin disable bad");
        }
    }

    @Test
    void an_action_that_may_still_be_at_work_is_asked_for_nothing_more() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            FileAction action = host.fileAction("bad").orElseThrow();
            Path file = data.resolve("loop");
            ActionReceipt receipt = ActionReceipt.gone("bad", file);
            assertThatExceptionOfType(ActionFailedException.class)
                    .isThrownBy(() -> action.perform(request(file), receipt))
                    .withStackTraceContaining("plugin.took-long");
            assertThatExceptionOfType(ActionFailedException.class)
                    .isThrownBy(() -> action.recover(receipt))
                    .withStackTraceContaining("plugin.is-off");
        }
    }

    @Test
    void an_interrupt_waits_for_what_an_action_has_begun() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            FileAction action = host.fileAction("bad").orElseThrow();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(ActionFailedException.class)
                    .isThrownBy(() -> action.intend(request(data.resolve("error"))))
                    .withStackTraceContaining("boom");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void the_time_the_program_reads_a_picture_in_is_not_the_scorers() throws Exception {
        new PluginJarBuilder("patient", data.resolve("plugins"))
                .withClass("Patient", """
                        import io.github.lookalike.api.*;
                        public class Patient implements QualityScorer {
                            public String id() { return "bad"; }
                            public String displayName() { return "Patient"; }
                            public QualityScore score(Candidate c) {
                                return QualityScore.of(c.pixels(64).isPresent() ? 1 : 0, Reason.of("so"));
                            }
                        }
                        """)
                .build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            assertThat(scorer(host).score(candidate("slow")).value()).isZero();
            assertThat(host.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "memory", "deep", "exit", "halt", "loop", "name"})
    void a_class_that_cannot_be_made_leaves_the_others_of_its_plugin(String word) throws Exception {
        String initialiser = "static { if (true) Faults.of(\"" + word + "\"); }";
        bad().withClass(
                        "Broken",
                        SCORER.replace("class Scorer", "class Broken")
                                .replace("public String id", initialiser + " public String id"))
                .build();

        try (PluginHost host = PluginHost.load(data, "1.2.0", PluginChoice.usual(), SHORT)) {
            assertThat(scorer(host).id()).isEqualTo("bad");
            assertThat(host.troubles())
                    .singleElement()
                    .satisfies(
                            trouble -> assertThat(Worded.of(trouble.reasons())).contains("Broken is left out"));
        }
    }

    @Test
    void plugins_can_be_listed_and_removed_without_running_anything_of_them() throws Exception {
        bad().build();

        try (PluginHost host = PluginHost.loadBundled(data, "1.2.0", PluginChoice.usual())) {
            assertThat(host.statuses()).anyMatch(one -> one.id().equals("bad"));
            assertThat(host.qualityScorers()).noneMatch(one -> one.id().equals("bad"));
            assertThat(host.remove("bad")).isTrue();
        }
        assertThat(data.resolve("plugins")).isEmptyDirectory();
    }

    private PluginJarBuilder bad() {
        return new PluginJarBuilder("bad", data.resolve("plugins"))
                .withClass("Scorer", SCORER)
                .withClass("Hash", HASH)
                .withClass("Action", ACTION)
                .withClass("Decoder", DECODER)
                .withHelper("Faults", FAULTS);
    }

    private void scoringFails(PluginHost host, String word) {
        assertThatThrownBy(() -> scorer(host).score(candidate(word)))
                .as(word)
                .isInstanceOf(PluginFailedException.class);
    }

    private void decodingFails(PluginHost host, String word) throws IOException {
        Path file = Files.write(data.resolve(word), new byte[] {1, 2, 3});
        ImageDecoder decoder = host.imageDecoders().get(0);
        try (FileImageSource source = FileImageSource.open(file, 1 << 20, new MemoryBudget(1 << 20).share())) {
            assertThatThrownBy(() -> decoder.decodePage(source, 0, new TargetSize(64)))
                    .as(word)
                    .isInstanceOf(PluginFailedException.class);
        }
    }

    /** Actions that loop are switched off at once, so that they come last. */
    private void actingFails(PluginHost host, String word) {
        FileAction action = host.fileAction("bad").orElseThrow();
        assertThatThrownBy(() -> action.intend(request(data.resolve(word))))
                .as(word)
                .isInstanceOf(ActionFailedException.class);
    }

    private static QualityScorer scorer(PluginHost host) {
        return host.qualityScorers().stream()
                .filter(one -> one.id().equals("bad"))
                .findFirst()
                .orElseThrow();
    }

    private ActionRequest request(Path file) {
        FileIdentity is = new FileIdentity(1, Instant.EPOCH, "0".repeat(64));
        return new ActionRequest(file, is, data, data.resolve("keeper"), is, Optional.empty(), data.resolve("trash"));
    }

    /** A picture whose reading takes longer than a scorer may take. */
    private Candidate candidate(String name) {
        return new Candidate() {
            @Override
            public ImageFile file() {
                return ImageFile.of(data.resolve(name), 1, Instant.EPOCH, 1, 1, "PNG");
            }

            @Override
            public Metadata metadata() {
                return Metadata.NONE;
            }

            @Override
            public Optional<Pixels> pixels(int shortSide) {
                try {
                    Thread.sleep(SHORT.call().toMillis() * 2);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Optional.empty();
            }
        };
    }
}
