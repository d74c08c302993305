package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.InProcess.Ended;
import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that a search or a plan is given by name. */
class PlanPlacesTest {

    @TempDir
    private Path temporary;

    private Path top;
    private Path pictures;
    private InProcess program;

    @BeforeEach
    void make_a_picture_and_its_twin() throws IOException {
        top = temporary.toRealPath();
        pictures = Files.createDirectory(top.resolve("pictures"));
        program = new InProcess(top.resolve("data"));
        Path original = TestPictures.write(TestPictures.drawn(7, 320, 240), pictures.resolve("a.png"));
        Files.copy(original, Files.createDirectory(pictures.resolve("copies")).resolve("a.png"));
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage_before_anything_is_scanned() {
        String none = top.resolve("none").toString();
        for (String command : List.of("find", "plan")) {
            for (String option : List.of("--protect", "--prefer", "--under")) {
                Ended ended = program.run(command, pictures.toString(), option, none);
                assertThat(ended.code()).as(command + " " + option).isEqualTo(2);
                assertThat(ended.err()).contains(option, none, "does not exist");
            }
        }
        assertThat(program.run("list", "roots").out()).doesNotContain(pictures.toString());
    }

    @Test
    void a_result_that_cannot_be_written_is_told_before_anything_is_scanned() {
        String nowhere = top.resolve("none/result.json").toString();
        for (String command : List.of("find", "plan")) {
            Ended ended = program.run(command, pictures.toString(), "--output", nowhere);
            assertThat(ended.code()).as(command).isEqualTo(2);
            assertThat(ended.err()).contains("--output");
        }
        assertThat(program.run("list", "roots").out()).doesNotContain(pictures.toString());
    }

    @Test
    void a_way_up_to_the_destination_is_followed() throws IOException {
        String relative =
                Path.of("").toAbsolutePath().relativize(top.resolve("away")).toString();
        assertThat(relative).startsWith("..");
        move(relative);
        assertThat(files(top.resolve("away"))).hasSize(1);
    }

    @Test
    void a_destination_inside_a_scanned_folder_does_not_grow_deeper_with_each_run() throws IOException {
        String inside = pictures.resolve("aside").toString();
        move(inside);
        List<String> once = files(pictures);
        assertThat(files(pictures.resolve("aside"))).hasSize(1);
        move(inside);
        move(inside);
        assertThat(files(pictures)).isEqualTo(once);
    }

    @Test
    void nothing_is_moved_to_a_scanned_folder_itself_nor_to_the_systems_nor_to_the_programs_own() {
        assertThat(program.run("scan", pictures.toString()).code()).isZero();
        for (Path to : List.of(pictures, Path.of("/etc/away"), top.resolve("data"), top.resolve("data/trash"))) {
            Ended ended = program.run("plan", pictures.toString(), "--action", "move", "--to", to.toString());
            assertThat(ended.code()).as(to.toString()).isEqualTo(2);
            assertThat(ended.err()).contains("--to");
        }
    }

    @Test
    void a_plan_of_another_data_folder_is_refused_and_the_right_one_is_named() throws IOException {
        Path plan = top.resolve("plan.json");
        plan(top.resolve("away").toString(), plan);
        InProcess other = new InProcess(top.resolve("other data"));
        assertThat(other.run("find", pictures.toString()).code()).isEqualTo(11);
        Ended ended = other.run("apply", plan.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("ACT-27", top.resolve("data").toString());
        assertThat(files(pictures)).hasSize(2);
        assertThat(program.run("apply", plan.toString()).code()).isZero();
    }

    @Test
    void a_plan_of_a_search_that_another_one_followed_is_applied_where_it_still_holds() throws IOException {
        Path plan = top.resolve("plan.json");
        plan(top.resolve("away").toString(), plan);
        assertThat(program.run("find", pictures.resolve("copies").toString()).code())
                .isZero();
        Ended ended = program.run("apply", plan.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(files(pictures)).hasSize(1);
    }

    private void move(String to) {
        Path plan = top.resolve("plan.json");
        plan(to, plan);
        Ended applied = program.run("apply", plan.toString());
        assertThat(applied.code()).as(applied.err()).isZero();
    }

    private void plan(String to, Path plan) {
        Ended ended =
                program.run("plan", pictures.toString(), "--action", "move", "--to", to, "--output", plan.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).sorted().collect(Collectors.toList());
        }
    }
}
