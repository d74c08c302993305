package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.host.PluginJarBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that ends the program in a way that cannot be kept from it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EndingPluginTest {

    private static final String REFLECTING = """
            import io.github.lookalike.api.*;
            public class Ending implements QualityScorer {
                static {
                    try {
                        System.class.getMethod("exit", int.class).invoke(null, 0);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
                public String id() { return "ending"; }
                public String displayName() { return "Ending"; }
                public QualityScore score(Candidate c) { return null; }
            }
            """;

    @TempDir
    private Path data;

    @Test
    void it_is_named_the_end_is_a_failure_and_it_can_be_removed() throws Exception {
        new PluginJarBuilder("ending", data.resolve("plugins"))
                .withClass("Ending", REFLECTING)
                .build();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "list",
                        "roots",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("plugin ending ended the program", "plugin remove ending");
        assertThat(new InProcess(data).run("plugin", "remove", "ending").code()).isZero();
    }
}
