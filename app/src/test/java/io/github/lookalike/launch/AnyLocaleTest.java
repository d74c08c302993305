package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in processes of its own whose environment is empty, or names the locale that knows ASCII alone. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the encoding of file names does not depend on the locale")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AnyLocaleTest {

    private static final String FOLDER = "Bilder für 東京 👍";

    @TempDir
    private Path temporary;

    private Path pictures;

    @BeforeEach
    void makeCopies() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve(FOLDER));
        Path one = TestPictures.write(3, pictures.resolve("größer.png"));
        Files.copy(one, pictures.resolve("写真 2.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC_ALL=C", "LANG=C"})
    void names_beyond_ascii_are_found_and_told_without_a_locale(String locale) throws Exception {
        Ended find = run(locale, "find", pictures.toString(), "--format", "json");

        assertThat(find.code()).as(find.err()).isEqualTo(11);
        assertThat(find.out()).contains("größer.png", "写真 2.png", "Bilder für 東京");
        assertThat(find.err()).isEmpty();
    }

    @Test
    void a_plan_moves_and_brings_back_such_files() throws Exception {
        String plan = temporary.resolve("plan.json").toString();
        String away = temporary.resolve("außerhalb").toString();

        assertThat(run("", "plan", pictures.toString(), "--action", "move", "--to", away, "--output", plan)
                        .code())
                .isZero();
        Ended apply = run("", "apply", plan);
        assertThat(apply.code()).as(apply.err()).isZero();
        assertThat(files()).hasSize(1);
        assertThat(run("", "undo").code()).isZero();
        assertThat(files()).containsExactlyInAnyOrder("größer.png", "写真 2.png");
    }

    @Test
    void a_name_that_is_no_utf8_is_listed_with_its_bytes_and_does_not_end_the_run() throws Exception {
        // A name in Latin 1, which no String of this JVM can say: a shell makes the file.
        new ProcessBuilder("sh", "-c", "cp \"$(ls | head -n 1)\" \"$(printf 'm\\344r.png')\"")
                .directory(pictures.toFile())
                .start()
                .waitFor();

        Ended scan = run("", "scan", pictures.toString());

        assertThat(scan.code()).isEqualTo(3);
        assertThat(scan.out()).contains("2 read");
        assertThat(scan.err()).contains("m%E4r.png", "LC_ALL", "SCN-02");
    }

    @Test
    void who_is_killed_leaves_no_process_behind() throws Exception {
        Process process = start("", "find", pictures.toString());
        List<ProcessHandle> children = List.of();
        while (children.isEmpty() && process.isAlive()) {
            children = process.children().toList();
        }
        assertThat(children).hasSize(1);

        process.destroyForcibly();

        assertThat(children.get(0).onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String locale, String... arguments) throws Exception {
        Process process = start(locale, arguments);
        byte[] out = process.getInputStream().readAllBytes();
        return new Ended(
                process.waitFor(), new String(out, StandardCharsets.UTF_8), Files.readString(temporary.resolve("err")));
    }

    private Process start(String locale, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data",
                temporary.resolve("dätä").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(new File(temporary.toFile(), "err"));
        builder.environment().clear();
        if (!locale.isEmpty()) {
            builder.environment()
                    .put(locale.substring(0, locale.indexOf('=')), locale.substring(locale.indexOf('=') + 1));
        }
        return builder.start();
    }
}
