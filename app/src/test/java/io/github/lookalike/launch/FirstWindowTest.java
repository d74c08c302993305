package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest {

    @TempDir
    private Path data;

    private Path index;
    private final BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void placeIndex() {
        index = data.resolve("index.mv.db");
    }

    @Test
    void a_later_start_is_heard_with_its_folders() throws InterruptedException {
        List<Path> folders = List.of(Path.of("größer\nx").toAbsolutePath(), data);
        try (FirstWindow first = FirstWindow.of(index)) {
            first.listen(heard::add);
            assertThat(FirstWindow.call(index, folders)).isTrue();
            assertThat(FirstWindow.call(index, List.of())).isTrue();
        }
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(folders);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void nobody_is_called_before_and_after_and_nothing_stays() throws IOException {
        assertThat(FirstWindow.call(index, List.of())).isFalse();
        try (FirstWindow first = FirstWindow.of(index)) {
            first.listen(heard::add);
        }
        assertThat(FirstWindow.call(index, List.of())).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_a_killed_window_left_is_taken_over() throws IOException {
        Files.createFile(data.resolve("index.mv.db.window"));
        assertThat(FirstWindow.call(index, List.of())).isFalse();
        try (FirstWindow first = FirstWindow.of(index)) {
            first.listen(heard::add);
            assertThat(FirstWindow.call(index, List.of())).isTrue();
        }
    }

    @Test
    void a_path_too_long_for_a_socket_is_no_trouble() throws IOException {
        Path far = Files.createDirectories(data.resolve("x".repeat(120))).resolve("index.mv.db");
        try (FirstWindow first = FirstWindow.of(far)) {
            first.listen(heard::add);
            assertThat(FirstWindow.call(far, List.of())).isFalse();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows no such rights")
    void it_is_for_its_user_alone() throws IOException {
        try (FirstWindow first = FirstWindow.of(index)) {
            first.listen(heard::add);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("index.mv.db.window"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_second_start_of_the_program_ends_well_and_leaves_its_folder_to_the_first() throws Exception {
        Path pictures = Files.createDirectory(data.resolve("pictures"));
        Path home = data.resolve("home");
        try (Workbench workbench =
                        new Wiring(Versions.read()).open(new WorkbenchPlace(Optional.of(home), Optional.empty()));
                FirstWindow first = FirstWindow.of(workbench.indexFile())) {
            first.listen(heard::add);

            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.awt.headless=false",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "--data",
                            home.toString(),
                            "open",
                            pictures.toString())
                    .redirectErrorStream(true)
                    .start();

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.getInputStream()).isEmpty();
            assertThat(second.exitValue()).isZero();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).containsExactly(pictures.toAbsolutePath());
        }
    }
}
