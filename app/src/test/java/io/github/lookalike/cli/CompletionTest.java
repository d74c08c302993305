package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.cli.manual.Completion;
import io.github.lookalike.cli.manual.ManualPages;
import io.github.lookalike.workbench.WorkbenchUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is written for shells and for {@code man}, held by the real ones where they are installed. */
class CompletionTest {

    @TempDir
    private Path folder;

    private static CommandLine program() {
        Console console = Console.of(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        LookalikeCommand top = new LookalikeCommand(
                place -> {
                    throw new WorkbenchUnavailableException("none here", new IOException());
                },
                console);
        return Commands.all(top, console);
    }

    private String run(String... command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private String script(Completion shell) throws IOException {
        Path script = folder.resolve("completion." + shell);
        Files.writeString(script, shell.of(program()), StandardCharsets.UTF_8);
        return script.toString();
    }

    /** What bash offers for the last of these words. */
    private List<String> bash(String... words) throws IOException, InterruptedException {
        String said = run(
                "bash",
                "-c",
                "source '" + script(Completion.bash) + "'; COMP_WORDS=(" + String.join(" ", words)
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _lookalike; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return said.lines().toList();
    }

    @Test
    void bash_offers_commands_options_and_values() throws Exception {
        assertThat(bash("lookalike", "sc")).containsExactly("scan", "schema");
        assertThat(bash("lookalike", "list", "s")).containsExactly("skipped");
        assertThat(bash("lookalike", "find", "--simi")).containsExactly("--similarity");
        assertThat(bash("lookalike", "find", "--similarity", "th")).containsExactly("thorough");
        assertThat(bash("lookalike", "find", "--format", "=", "h")).containsExactly("html");
        assertThat(bash("lookalike", "--data", "list", "index", "rel")).containsExactly("relocate");
    }

    @Test
    void bash_offers_folders_with_any_name() throws Exception {
        Files.createDirectories(folder.resolve("my pictures"));
        Files.writeString(folder.resolve("my file.txt"), "");

        assertThat(bash("lookalike", "scan", "my")).containsExactly("my pictures");
        assertThat(bash("lookalike", "apply", "my")).containsExactlyInAnyOrder("my pictures", "my file.txt");
    }

    @Test
    void fish_offers_commands_options_and_values() throws Exception {
        String source = "source " + script(Completion.fish) + "; complete -C ";
        assertThat(run("fish", "-c", source + "'lookalike sc'").lines().map(line -> line.split("\t", -1)[0]))
                .containsExactlyInAnyOrder("scan", "schema");
        assertThat(run("fish", "-c", source + "'lookalike find --similarity th'"))
                .startsWith("thorough");
        assertThat(run("fish", "-c", source + "'lookalike --data x index rel'")).startsWith("relocate");
    }

    @Test
    void zsh_reads_its_script_without_complaint() throws Exception {
        assertThat(run("zsh", "-n", script(Completion.zsh))).isEmpty();
        assertThat(run(
                        "zsh",
                        "-fc",
                        "autoload -U compinit; compinit -D; source " + script(Completion.zsh)
                                + "; print $_comps[lookalike]; whence -w _lookalike_index_relocate"))
                .contains("_lookalike\n", "_lookalike_index_relocate: function");
    }

    @Test
    void power_shell_is_told_every_command_and_value() {
        String script = Completion.powershell.of(program());

        assertThat(script).contains("'index relocate' = @(", "'find --similarity' = @('identical', 'strict'");
        assertThat(script.chars().filter(c -> c == '{').count())
                .isEqualTo(script.chars().filter(c -> c == '}').count());
    }

    @Test
    void every_command_has_a_page_that_man_can_show() throws Exception {
        Map<String, String> pages =
                new ManualPages(program(), "1", Map.of("0", "done"), Environment.variables()).pages();

        assertThat(pages).containsKeys("lookalike.1", "lookalike-scan.1", "lookalike-index-relocate.1");
        assertThat(pages.get("lookalike-find.1"))
                .contains("\\-\\-similarity LEVEL")
                .doesNotContain("\\-\\-quiet");
        assertThat(pages.get("lookalike.1")).contains("LOOKALIKE_HOME", "\\-\\-quiet", "lookalike\\-serve");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = Files.writeString(folder.resolve(page.getKey()), page.getValue());
            assertThat(run("mandoc", "-T", "lint", "-W", "error", file.toString()))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void every_option_and_command_is_described() {
        program().getSubcommands().values().forEach(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        });
    }
}
