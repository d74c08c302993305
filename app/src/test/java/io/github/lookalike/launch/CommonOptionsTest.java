package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.cli.CommandLineProgram;
import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command may be told. */
class CommonOptionsTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private InProcess program;

    @BeforeEach
    void makePictures() throws IOException {
        pictures = Files.createDirectories(temporary.toRealPath().resolve("pictures"));
        TestPictures.write(1, pictures.resolve("a.png"));
        TestPictures.write(1, pictures.resolve("b.jpg"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(pictures.resolve("broken" + i + ".jpg"), "no picture " + i);
        }
        program = new InProcess(temporary.resolve("data"));
    }

    @Test
    void quiet_says_what_was_asked_for_and_troubles_alone() {
        InProcess.Ended scan = program.run("scan", "-q", pictures.toString());
        assertThat(scan.code()).isEqualTo(3);
        assertThat(scan.out()).isEmpty();
        assertThat(scan.err().lines())
                .hasSize(11)
                .allMatch(line -> line.startsWith("not read") || line.startsWith("…"));

        InProcess.Ended find = program.run("--quiet", "find", pictures.toString());
        assertThat(find.code()).isEqualTo(11);
        assertThat(find.out()).contains("keeper", "redundant");
    }

    @Test
    void verbose_names_every_file_that_was_not_read() {
        InProcess.Ended scan = program.run("scan", "--verbose", pictures.toString());

        assertThat(scan.err().lines().filter(line -> line.startsWith("not read")))
                .hasSize(12);
        assertThat(program.run("scan", "-q", "-v", pictures.toString()).code()).isEqualTo(2);
    }

    @Test
    void colours_come_when_they_are_asked_for_and_never_into_a_file() throws IOException {
        Path file = temporary.resolve("groups.txt");
        assertThat(program.run("find", pictures.toString()).out()).doesNotContain("\u001b");
        assertThat(program.run("--color=always", "find", pictures.toString()).out())
                .contains("\u001b[1mkeeper");
        assertThat(program.run("find", "--color", "always", "--output", file.toString())
                        .code())
                .isEqualTo(11);
        assertThat(file).content().doesNotContain("\u001b").contains("keeper");
    }

    @Test
    void settings_may_lie_anywhere_and_are_never_replaced() throws IOException {
        Path config =
                Files.writeString(temporary.resolve("mine.json"), "{\"exclusions\": [\"broken*\"], \"minBytes\": 0}");
        InProcess.Ended scan = program.run("--config", config.toString(), "scan", pictures.toString());
        assertThat(scan.code()).isZero();
        assertThat(scan.out()).contains("2 pictures");

        Files.writeString(config, "{\"exclusions\": [");
        InProcess.Ended broken = program.run("--config", config.toString(), "scan", pictures.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("mine.json", "cannot be used");
        assertThat(config).hasContent("{\"exclusions\": [");
        assertThat(program.run("--config", "no such file", "scan").err()).contains("no such file");
    }

    @Test
    void sizes_have_units() {
        assertThat(program.run("scan", "--min-bytes", "1GiB", pictures.toString())
                        .out())
                .contains("0 pictures");
        assertThat(program.run("scan", "--min-bytes", "big", pictures.toString())
                        .err())
                .contains("MiB");
    }

    @Test
    void a_window_can_be_asked_for_over_folders() {
        CommandLineProgram commands = new CommandLineProgram(
                new Wiring(Versions.read())::open,
                "1",
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());

        assertThat(commands.asksForWindow("--data", "x", "open", "--", pictures.toString()))
                .hasValueSatisfying(wish -> {
                    assertThat(wish.folders()).containsExactly(pictures);
                    assertThat(wish.place().data()).contains(Path.of("x"));
                });
        assertThat(commands.asksForWindow("--data", "x", pictures.toString())).hasValueSatisfying(wish -> {
            assertThat(wish.folders()).containsExactly(pictures);
            assertThat(wish.place().data()).contains(Path.of("x"));
        });
        assertThat(commands.asksForWindow(pictures.resolve("none").toString())).isEmpty();
        assertThat(commands.asksForWindow("--verbose"))
                .hasValueSatisfying(wish -> assertThat(wish.folders()).isEmpty());
        assertThat(commands.asksForWindow("open", "--help")).isEmpty();
        assertThat(commands.asksForWindow("scan", pictures.toString())).isEmpty();
        assertThat(CommandLineProgram.namesCommand("open")).isFalse();
    }

    @Test
    void typing_mistakes_are_answered_in_two_lines() {
        InProcess.Ended command = program.run("sacn", pictures.toString());
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err().lines())
                .containsExactly(
                        "lookalike: there is no command sacn; did you mean scan?", "'lookalike --help' says more");

        InProcess.Ended option = program.run("find", "--simlarity=strict", pictures.toString());
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).contains("did you mean --similarity?", "'lookalike find --help'");
        assertThat(program.run("find", "--similarity", "thorogh").err()).contains("did you mean thorough?");
        assertThat(program.run("plan", "--only-tier", "identcal").err()).contains("did you mean identical?");
    }
}
