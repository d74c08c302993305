package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program in a process of its own, told to end, killed, or out of space, while it applies a plan. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "sends signals, mounts a small disk, and has a trash of its own")
final class StoppedApplyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Less than the picture of two megabytes needs, more than the others do. */
    private static final int SMALL_DISK_KILOBYTES = 1500;

    /** Enough for an index and room kept for bad times. */
    private static final int LARGER_DISK_KILOBYTES = 20_000;

    @TempDir
    private Path temporary;

    private Path album = Path.of("");
    private Path plan = Path.of("");
    private InProcess next = new InProcess(Path.of(""));
    private ChildProgram child = new ChildProgram(Path.of(""), Path.of(""), Path.of(""));
    private Map<Path, String> before = Map.of();

    @BeforeEach
    void lay_out() throws IOException {
        Path real = temporary.toRealPath();
        album = real.resolve("album");
        plan = real.resolve("plan.json");
        use(real.resolve("data"));
        new TrialAlbum(album).write();
        before = new TrialAlbum(album).state();
    }

    private void use(Path data) {
        next = new InProcess(data);
        child = new ChildProgram(data, temporary.resolve("xdg"), temporary.resolve("err"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void told_to_end_it_says_what_was_done_and_how_to_take_it_back(String signal) throws Exception {
        plan("move", temporary.resolve("away"));
        Process process = child.start("apply", plan.toString());
        awaitOther(0, temporary.resolve("away"), process);
        send(signal, process.pid());

        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        String said = child.said() + said();
        assertThat(said).contains("lookalike undo 1");
        assertThat(said).contains("done: ");
        assertComesBack();
    }

    @Test
    void what_was_cut_off_is_told_once_at_the_next_start_and_never_amid_data() throws Exception {
        plan("move", temporary.resolve("away"));
        Process process = child.start("apply", plan.toString());
        // The second is begun when the first is written down as done.
        awaitOther(0, temporary.resolve("away"), process);
        awaitOther(1, temporary.resolve("away"), process);
        process.destroyForcibly().waitFor();

        InProcess.Ended first = next.run("history", "--format", "json");
        InProcess.Ended second = next.run("history", "--format", "json");

        assertThat(first.out()).startsWith("{").doesNotContain("cut off amid");
        assertThat(first.err()).contains("cut off amid").contains("'undo 1'");
        assertThat(second.err()).doesNotContain("cut off amid");
        assertComesBack();
    }

    @Test
    void nothing_is_promised_of_what_was_deleted_for_good_when_it_was_cut_off() throws Exception {
        plan("delete", temporary.resolve("away"));
        int names = TrialAlbum.files(album).size();
        Process process = child.start("apply", plan.toString(), "--yes-delete");
        awaitOther(names, album, process);
        process.destroyForcibly().waitFor();

        assertThat(next.run("history").err())
                .contains("cut off amid", "'apply'")
                .doesNotContain("undo");
    }

    @Test
    void a_full_disk_ends_it_with_what_was_done_and_how_to_take_it_back() throws Exception {
        onDisk(SMALL_DISK_KILOBYTES, small -> {
            plan("move", small.resolve("away"));

            int code = child.run("apply", plan.toString());

            assertThat(code).as(child.said()).isEqualTo(3);
            assertThat(said()).contains("lookalike undo 1");
            assertThat(child.said()).contains("failed: ").doesNotContain("Exception");
            assertComesBack();
        });
    }

    @Test
    void the_history_and_undo_work_with_a_full_disk() throws Exception {
        onDisk(LARGER_DISK_KILOBYTES, small -> {
            use(small.resolve("data"));
            plan("move", temporary.resolve("away"));
            assertThat(child.run("apply", plan.toString())).as(child.said()).isZero();
            fill(small);

            InProcess.Ended history = next.run("history");

            assertThat(history.code()).as(history.toString()).isZero();
            assertThat(history.out()).contains("18");
            assertComesBack();
        });
    }

    @Test
    void an_apply_whose_history_takes_nothing_more_stops_and_can_be_taken_back() throws Exception {
        onDisk(LARGER_DISK_KILOBYTES, small -> {
            use(small.resolve("data"));
            plan("move", temporary.resolve("away"));
            fill(small);

            int code = child.run("apply", plan.toString());

            assertThat(code).as(child.said()).isNotZero();
            assertThat(child.said()).containsAnyOf("ACT-15", "Make room").doesNotContain("damaged");
            // What was begun before the last room was gone can be taken back.
            next.run("undo", "--last");
            assertThat(new TrialAlbum(album).state()).isEqualTo(before);
        });
    }

    /** The smallest takes no empty index; the others take one, and are full at the latest when it is closed. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 200, 1000})
    void a_disk_too_small_for_an_index_is_told_and_is_no_damage(int kilobytes) throws Exception {
        onDisk(kilobytes, small -> {
            use(small.resolve("data"));
            InProcess.Ended find = next.run("find", album.toString());

            assertThat(find.code()).isEqualTo(1);
            assertThat(find.err())
                    .contains("Make room")
                    .doesNotContain("damaged")
                    .doesNotContain("General error");
        });
    }

    private void plan(String action, Path to) throws IOException {
        InProcess.Ended planned = next.run(
                "plan", album.toString(), "--action", action, "--to", to.toString(), "--output", plan.toString());
        assertThat(planned.code()).as(planned.toString()).isZero();
        Files.deleteIfExists(temporary.resolve("err.out"));
    }

    /** What the last process said on its standard output. */
    private String said() throws IOException {
        return Files.readString(temporary.resolve("err.out"), StandardCharsets.UTF_8);
    }

    private void assertComesBack() throws IOException {
        InProcess.Ended undo = next.run("undo", "1");
        assertThat(undo.code()).as(undo.toString()).isZero();
        assertThat(new TrialAlbum(album).state()).isEqualTo(before);
    }

    /** Waits until a folder has another number of files. */
    private static void awaitOther(int files, Path folder, Process process) throws IOException {
        while (process.isAlive() && TrialAlbum.files(folder).size() == files) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }

    private static void send(String signal, long process) throws InterruptedException {
        int code = SystemCommand.run("kill", "-" + signal, String.valueOf(process));
        assumeTrue(code != SystemCommand.MISSING, "there is no kill");
        assertThat(code).isZero();
    }

    /** What is tried on a disk of its own. */
    @FunctionalInterface
    private interface Trial {

        void run(Path disk) throws Exception;
    }

    private void onDisk(int kilobytes, Trial trial) throws Exception {
        Path disk = mounted(kilobytes);
        try {
            trial.run(disk);
        } finally {
            SystemCommand.unmount(disk.toString());
        }
    }

    private Path mounted(int kilobytes) throws IOException, InterruptedException {
        Path small = Files.createDirectory(temporary.toRealPath().resolve("small"));
        assumeTrue(
                SystemCommand.mountMemory(kilobytes + "k", small.toString()),
                "a disk that gets full needs the right to mount one");
        return small;
    }

    private static void fill(Path disk) throws IOException {
        byte[] much = new byte[64 * 1024];
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(much);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("space");
        }
    }
}
