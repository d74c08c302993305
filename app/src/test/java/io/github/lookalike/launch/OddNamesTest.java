package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies under names that would steer a terminal, forge a line, or read the other way round. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows allows no such names")
class OddNamesTest {

    private static final List<String> NAMES = List.of(
            "a.png",
            "\u001b[31mRED\u001b[0m.png",
            "\u001b]0;TITLE\u0007.png",
            "z\n\ndeadbeef00000000  identical, 2 pictures, 9 GB could go\n  keeper    .png",
            "rtl\u202egnp.exe.png",
            "\u009bcsi.png");

    @TempDir
    private Path temporary;

    private Path pictures;
    private InProcess program;

    @BeforeEach
    void makeCopies() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        Path one = TestPictures.write(3, pictures.resolve(NAMES.get(0)));
        for (String name : NAMES.subList(1, NAMES.size())) {
            Files.copy(one, pictures.resolve(name));
        }
        Files.writeString(pictures.resolve("\u001b[5mbroken\u202e.png"), "no picture");
        program = new InProcess(temporary.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "html"})
    void no_format_prints_them_raw(String format) {
        InProcess.Ended find = program.run("find", pictures.toString(), "--format", format);

        assertThat(find.code()).isEqualTo(11);
        isHarmless(find);
        assertThat(find.out()).contains("RED", "rtl").doesNotContain("\n\ndeadbeef");
    }

    @Test
    void no_command_prints_them_raw() {
        String plan = temporary.resolve("plan.json").toString();
        program.run("find", pictures.toString());
        for (String[] command : List.of(
                new String[] {"list", "skipped"},
                new String[] {
                    "plan",
                    pictures.toString(),
                    "--action",
                    "move",
                    "--to",
                    temporary.resolve("a").toString()
                },
                new String[] {
                    "plan",
                    pictures.toString(),
                    "--action",
                    "move",
                    "--to",
                    temporary.resolve("a").toString(),
                    "--output",
                    plan
                },
                new String[] {"apply", plan},
                new String[] {"history", "1"},
                new String[] {"undo"},
                new String[] {"scan", pictures.resolve("\u001b[31mgone").toString()},
                new String[] {"find", "--\u001b[31m"})) {
            InProcess.Ended ended = program.run(command);
            assertThat(ended.out() + ended.err()).as(String.join(" ", command)).isNotBlank();
            isHarmless(ended);
        }
    }

    @Test
    void pipes_get_the_names_as_they_are() {
        InProcess.Ended find = program.run("find", pictures.toString(), "--print0");
        assertThat(find.out().split("\0"))
                .containsExactlyInAnyOrderElementsOf(NAMES.stream()
                        .map(name -> pictures.resolve(name).toString())
                        .toList());

        InProcess.Ended plan = program.run("plan", pictures.toString(), "--print0");
        assertThat(plan.out().split("\0")).hasSize(NAMES.size() - 1);

        assertThat(program.run("list", "roots", "--print0").out()).isEqualTo(pictures + "\0");
        assertThat(program.run("list", "skipped", "--print0").out())
                .isEqualTo(pictures.resolve("\u001b[5mbroken\u202e.png") + "\0");
    }

    private static void isHarmless(InProcess.Ended ended) {
        assertThat(ended.out() + ended.err()).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
    }
}
