package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose content changes behind the same size and time, as a script meets them, over the real parts. */
class ContentOnCommandLineTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private Path original;
    private Path twin;
    private Path plan;
    private String out = "";
    private String err = "";

    @BeforeEach
    void make_a_picture_and_its_twin() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        plan = temporary.resolve("plan.json");
        BufferedImage drawn = TestPictures.drawn(7, 640, 480);
        original = TestPictures.write(drawn, pictures.resolve("original.png"));
        twin = Files.copy(original, pictures.resolve("the original's twin.png"));
    }

    @Test
    void a_plan_says_what_both_files_hold() throws IOException {
        assertThat(plan("move")).isZero();
        assertThat(Files.readString(plan).split("\"sha256\" : \"[0-9a-f]{64}\"", -1))
                .hasSize(3);
    }

    @Test
    void a_keeper_that_rotted_after_the_search_keeps_its_copy() throws IOException {
        assertThat(run("find", pictures.toString())).isEqualTo(11);
        rot(original);

        assertThat(plan("move")).isEqualTo(3);
        assertThat(err).contains("ACT-22", original.toString());
        assertThat(out).contains("0 files");
    }

    @Test
    void a_picture_that_rotted_right_after_its_scan_is_named() throws IOException {
        assertThat(run("scan", pictures.toString())).isZero();
        rot(original);

        assertThat(plan("move")).isEqualTo(3);
        assertThat(err).contains("ACT-22", original.toString());
        assertThat(out).contains("0 files");
    }

    @Test
    void a_keeper_that_rotted_after_the_plan_keeps_its_copy() throws IOException {
        assertThat(plan("delete")).isZero();
        rot(original);

        assertThat(run("apply", plan.toString(), "--yes-delete")).isEqualTo(3);
        assertThat(err).contains("ACT-05");
        assertThat(twin).exists();
    }

    @Test
    void checking_content_names_what_rotted_and_nothing_else() throws IOException {
        assertThat(run("scan", pictures.toString())).isZero();
        assertThat(run("index", "check", "--content")).isZero();
        assertThat(out).contains("sound: 2; rotten: 0");
        rot(twin);
        assertThat(run("index", "check")).isZero();
        assertThat(run("index", "check", "--content")).isEqualTo(3);
        assertThat(err).contains("rotten: " + twin).doesNotContain(original.toString());
    }

    private int plan(String action) {
        return run(
                "plan",
                pictures.toString(),
                "--action",
                action,
                "--to",
                temporary.resolve("away").toString(),
                "--output",
                plan.toString());
    }

    /** One bit in the middle is another, and size and time are the same. */
    private static void rot(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    private int run(String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).run(arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }
}
