package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.host.PluginJarBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of a plugin, set for one run and for all. */
class PluginOptionsOnCommandLineTest {

    private static final String SCORER = """
            import io.github.lookalike.api.*;
            import java.util.List;
            public class Ratio implements QualityScorer, Configurable {
                public String id() { return "ratio"; }
                public String displayName() { return "Ratio"; }
                public List<PluginOption> options() {
                    return List.of(PluginOption.number("ratio", 1.5, 1, 3).titled("Ratio that is liked"));
                }
                public void configure(OptionValues values) {}
                public QualityScore score(Candidate c) { return QualityScore.of(1); }
            }
            """;

    @TempDir
    private Path temporary;

    private InProcess program;

    @BeforeEach
    void install() throws IOException {
        Path data = temporary.resolve("data");
        new PluginJarBuilder("my.plugin", data.resolve("plugins"))
                .withClass("Ratio", SCORER)
                .build();
        program = new InProcess(data);
    }

    @Test
    void options_are_listed_set_and_reset() throws IOException {
        assertThat(program.run("plugin", "options").out())
                .contains("my.plugin.ratio=1.5")
                .contains("Ratio that is liked: A number, 1 to 3. Usually 1.5.");
        assertThat(program.run("plugin", "set", "my.plugin.ratio=2.50").code()).isZero();
        assertThat(program.run("plugin", "options").out()).contains("my.plugin.ratio=2.5 ");
        assertThat(Files.readString(temporary.resolve("data/settings.json"))).contains("\"my.plugin.ratio=2.5\"");
        assertThat(program.run("plugin", "reset", "my.plugin").code()).isZero();
        assertThat(program.run("plugin", "options").out()).contains("my.plugin.ratio=1.5 ");
    }

    @Test
    void a_value_for_one_run_holds_there_alone() {
        assertThat(program.run("--plugin-option", "my.plugin.ratio=2", "plugin", "options")
                        .out())
                .contains("my.plugin.ratio=2 ");
        assertThat(program.run("plugin", "options").out()).contains("my.plugin.ratio=1.5 ");
    }

    @Test
    void what_is_not_possible_is_refused_with_what_is() {
        InProcess.Ended ended = program.run("plugin", "set", "my.plugin.ratio=9");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("ratio cannot be \"9\"").contains("1 to 3");
        assertThat(program.run("plugin", "set", "my.plugin.colour=red").err()).contains("no option colour");
        assertThat(program.run("plugin", "set", "nobody.ratio=2").err()).contains("no plugin nobody");
        assertThat(program.run("--plugin-option", "ratio", "list", "roots").code())
                .isEqualTo(2);
        assertThat(program.run("--plugin-option", "my.plugin.ratio=9", "list", "roots")
                        .code())
                .isEqualTo(2);
    }
}
