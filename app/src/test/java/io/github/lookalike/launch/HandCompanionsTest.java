package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that the kept picture lacks, as a script meets them, over the real parts. */
final class HandCompanionsTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path pictures = Path.of("");
    private Path notes = Path.of("");
    private Path plan = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void make_a_picture_and_its_twin_with_notes() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        plan = temporary.resolve("plan.json");
        Path original = TestPictures.write(TestPictures.drawn(7, 640, 480), pictures.resolve("a.png"));
        Files.copy(original, pictures.resolve("a (1).png"));
        notes = Files.writeString(pictures.resolve("a (1).png.xmp"), "<x:xmpmeta/>");
    }

    @Test
    void are_handed_over_when_asked_for_and_given_back() throws IOException {
        assertThat(plan("move", "--to", temporary.resolve("away").toString(), "--hand-companions"))
                .as(err)
                .isZero();
        assertThat(run("apply", plan.toString())).as(out + err).isZero();
        assertThat(out).contains("hand-over");
        assertThat(notes).doesNotExist();
        assertThat(pictures.resolve("a.png.xmp")).hasContent("<x:xmpmeta/>");
        assertThat(pictures.resolve("a (1).png")).doesNotExist();

        assertThat(run("undo", "--last")).as(out + err).isZero();
        assertThat(notes).hasContent("<x:xmpmeta/>");
        assertThat(pictures.resolve("a.png.xmp")).doesNotExist();
        assertThat(pictures.resolve("a (1).png")).exists();
    }

    @Test
    void keep_their_picture_from_being_deleted() throws IOException {
        assertThat(plan("delete")).as(out + err).isEqualTo(3);
        assertThat(err).contains("ACT-34", notes.toString());
        assertThat(out).contains("0 files");

        assertThat(plan("delete", "--hand-companions")).as(out + err).isZero();
        assertThat(run("apply", plan.toString(), "--yes-delete")).as(out + err).isZero();
        assertThat(pictures.resolve("a.png.xmp")).hasContent("<x:xmpmeta/>");
        assertThat(pictures.resolve("a (1).png")).doesNotExist();
    }

    @Test
    void written_after_the_plan_keep_their_picture_from_being_deleted_too() throws IOException {
        Files.delete(notes);
        assertThat(plan("delete")).as(out + err).isZero();
        Files.writeString(notes, "<x:xmpmeta/>");

        assertThat(run("apply", plan.toString(), "--yes-delete")).as(out + err).isNotZero();

        assertThat(err).contains("ACT-29", notes.toString());
        assertThat(notes).hasContent("<x:xmpmeta/>");
        assertThat(pictures.resolve("a (1).png")).exists();
    }

    @Test
    void stay_with_a_name_that_stays() throws IOException {
        assertThat(plan("link", "--hand-companions")).as(out + err).isZero();
        assertThat(run("apply", plan.toString())).as(out + err).isZero();

        assertThat(notes).hasContent("<x:xmpmeta/>");
        assertThat(pictures.resolve("a.png.xmp")).doesNotExist();
    }

    private int plan(String action, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("plan", pictures.toString(), "--action", action, "--output", plan.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(new String[0]));
    }

    private int run(String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).run(arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }
}
