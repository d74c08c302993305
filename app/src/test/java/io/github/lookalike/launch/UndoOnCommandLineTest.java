package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.InProcess.Ended;
import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking back what was done, as people ask for it. */
class UndoOnCommandLineTest {

    @TempDir
    private Path temporary;

    private Path top;
    private Path pictures;
    private Path twin;
    private Path otherTwin;
    private InProcess program;

    @BeforeEach
    void make_two_pictures_with_a_twin_each() throws IOException {
        top = temporary.toRealPath();
        pictures = Files.createDirectory(top.resolve("pictures"));
        program = new InProcess(top.resolve("data"));
        Path one = TestPictures.write(TestPictures.drawn(7, 320, 240), pictures.resolve("a.png"));
        Path other = TestPictures.write(TestPictures.drawn(8, 320, 240), pictures.resolve("b.png"));
        twin = Files.copy(one, pictures.resolve("a (1).png"));
        otherTwin = Files.copy(other, pictures.resolve("b (1).png"));
    }

    @Test
    void one_file_comes_back_by_its_old_or_its_new_place() {
        assertThat(apply("move").out()).contains("to take it back: lookalike undo 1");
        assertThat(program.run("undo", twin.toString()).code()).isZero();
        assertThat(twin).exists();
        assertThat(otherTwin).doesNotExist();

        Ended unknown = program.run("undo", "1", pictures.resolve("never.png").toString());
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("never.png");
        assertThat(program.run("undo", twin.toString()).code())
                .as("back already")
                .isEqualTo(2);

        assertThat(program.run("undo", "1", top.resolve("away/b (1).png").toString())
                        .code())
                .isZero();
        assertThat(otherTwin).exists();
    }

    @Test
    void what_is_deleted_promises_no_undo_and_the_last_that_can_be_taken_back_is_the_one_before() throws IOException {
        apply("move");
        Files.copy(pictures.resolve("a.png"), pictures.resolve("a (2).png"));
        assertThat(apply("delete").out()).contains("done: 1 files").doesNotContain("take it back");

        Ended undone = program.run("undo", "--last");
        assertThat(undone.code()).as(undone.err()).isZero();
        assertThat(twin).exists();
        assertThat(otherTwin).exists();
    }

    @Test
    void where_all_was_deleted_for_good_one_line_says_so() throws IOException {
        apply("delete");
        Ended undone = program.run("undo");
        assertThat(undone.code()).isEqualTo(3);
        assertThat(undone.err().lines()).singleElement().asString().contains("nothing to take back", "for good");
    }

    @Test
    void files_come_back_beside_what_took_their_places_or_below_another_folder() throws IOException {
        apply("trash");
        Files.writeString(twin, "new");
        Ended refused = program.run("undo", twin.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("ACT-25", "--beside");

        Path beside = pictures.resolve("a (1) (2).png");
        Ended undone = program.run("undo", "--beside", twin.toString());
        assertThat(undone.code()).as(undone.err()).isZero();
        assertThat(undone.out()).contains("back: " + twin + "  → " + beside, "brought back: 1; not: 0");
        assertThat(beside).hasSameBinaryContentAs(pictures.resolve("a.png"));
        assertThat(twin).hasContent("new");
        assertThat(program.run("history", "1").out()).contains("→ " + beside);

        Path rescued = top.resolve("rescued");
        assertThat(program.run("undo", "1", "--to", rescued.toString()).code()).isZero();
        assertThat(rescued.resolve("b (1).png")).hasSameBinaryContentAs(pictures.resolve("b.png"));
        assertThat(otherTwin).doesNotExist();
        assertThat(program.run("history", "1", "--format", "json").out())
                .contains("\"back\" : \"" + rescued.resolve("b (1).png") + "\"");
    }

    @Test
    void a_link_becomes_a_file_again_in_its_old_place_alone() {
        apply("link");
        Path rescued = top.resolve("rescued");
        Ended refused = program.run("undo", "--to", rescued.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("old place only");
        assertThat(rescued).doesNotExist();
        assertThat(program.run("undo", "--to", twin.toString(), "1").code())
                .as("a file is no folder")
                .isEqualTo(2);
        assertThat(program.run("undo", "--beside").code()).isZero();
        assertThat(twin).exists();
    }

    @Test
    void a_link_that_another_file_took_the_place_of_stays_done_and_is_said_once() throws IOException {
        apply("link");
        Files.delete(twin);
        Files.writeString(twin, "new");

        Ended undone = program.run("undo");

        assertThat(undone.code()).isEqualTo(3);
        assertThat(undone.err()).contains(twin.toString());
        assertThat(twin).hasContent("new");
        assertThat(otherTwin).hasSameBinaryContentAs(pictures.resolve("b.png"));
        Ended history = program.run("history", "1", "--format", "csv");
        assertThat(history.err()).isEmpty();
        assertThat(history.out()).contains("undone").doesNotContain("undoing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "link", "delete"})
    void a_plan_that_is_applied_again_does_what_is_left_of_it(String action) throws IOException {
        apply(action);
        Ended again = program.run("apply", top.resolve("plan.json").toString(), "--yes-delete");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("done: 0 files", "done before: 2; left alone: 0; failed: 0");
        assertThat(again.err()).isEmpty();

        Files.deleteIfExists(twin);
        Files.writeString(twin, "another");
        Ended changed = program.run("apply", top.resolve("plan.json").toString(), "--yes-delete");
        assertThat(changed.code()).as(changed.out()).isNotZero();
        assertThat(twin).hasContent("another");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "writes to a device that is always full")
    void a_history_that_does_not_get_through_is_told() {
        apply("move");
        Ended full = program.run("history", "--output", "/dev/full");
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).contains("/dev/full", "No space left");
        assertThat(program.run("history", "--output", top.resolve("plan.json").toString())
                        .err())
                .contains("exists already");
        assertThat(program.run("history", "--output", "/dev/null").code()).isZero();
    }

    private Ended apply(String action) {
        String plan = top.resolve("plan.json").toString();
        String away = top.resolve("away").toString();
        Ended planned = program.run("plan", pictures.toString(), "--action", action, "--to", away, "--output", plan);
        assertThat(planned.code()).as(planned.err()).isZero();
        Ended applied = program.run("apply", plan, "--yes-delete");
        assertThat(applied.code()).as(applied.err()).isZero();
        return applied;
    }
}
