package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person keeps when the index is lost: seen from the command line. */
class MemoryOutlivesIndexTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private Path index;
    private String out = "";
    private String err = "";

    @BeforeEach
    void moveATwinAway() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        index = temporary.resolve("data").resolve("index.mv.db");
        TestPictures.write(7, pictures.resolve("a.png"));
        Files.copy(pictures.resolve("a.png"), pictures.resolve("b.png"));
        TestPictures.write(3, pictures.resolve("c.png"));
        TestPictures.write(3, pictures.resolve("d.jpg"));
        Path plan = temporary.resolve("plan.json");
        assertThat(run("find", pictures.toString())).isEqualTo(11);
        assertThat(run(
                        "ignore",
                        pictures.resolve("c.png").toString(),
                        pictures.resolve("d.jpg").toString()))
                .isZero();
        assertThat(run(
                        "plan",
                        "--action",
                        "move",
                        "--to",
                        temporary.resolve("away").toString(),
                        "--output",
                        plan.toString()))
                .isZero();
        assertThat(run("apply", plan.toString())).isZero();
        assertThat(names(pictures)).hasSize(3);
    }

    @Test
    void a_lost_index_costs_no_history_and_undo_goes_on() throws IOException {
        run("history", "1");
        String before = out;
        Files.delete(index);

        assertThat(run("history", "1")).isZero();
        assertThat(out).isEqualTo(before);
        assertThat(err).contains("There was no index");
        assertThat(run("undo")).isZero();
        assertThat(err).isEmpty();
        assertThat(names(pictures)).hasSize(4);
        assertThat(run("find")).isEqualTo(11);
        assertThat(out).contains("a.png").doesNotContain("c.png");
    }

    @Test
    void a_truncated_index_is_kept_under_a_name_that_is_told() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(index.toFile(), "rw")) {
            file.setLength(5000);
        }
        assertThat(run("undo", "--last")).isZero();
        assertThat(err).contains("Kept as ").contains("index.damaged-");
        assertThat(names(temporary.resolve("data")))
                .anyMatch(name -> name.matches("index\\.damaged-[0-9-]+\\.mv\\.db"));
        assertThat(names(pictures)).hasSize(4);
    }

    @Test
    void an_index_whose_damage_shows_only_while_it_is_used_is_replaced_in_the_same_command() throws IOException {
        byte[] bytes = Files.readAllBytes(index);
        // The first blocks hold the header, the last ones where each page is: what lies between is met when it is read.
        Arrays.fill(bytes, 3 * 4096, bytes.length * 2 / 3, (byte) 0x5A);
        Files.write(index, bytes);

        assertThat(run("find", pictures.toString())).isIn(0, 11);
        assertThat(out).doesNotContain("c.png");
        assertThat(run("undo")).isZero();
        assertThat(names(pictures)).hasSize(4);
    }

    @Test
    void a_lost_file_of_the_history_is_written_anew() throws IOException {
        Path history = index.resolveSibling("index.history");
        List<String> before = Files.readAllLines(history);
        Files.delete(history);

        assertThat(run("list", "ignored")).isZero();
        assertThat(err).contains("written anew");
        assertThat(Files.readAllLines(history)).isNotEmpty().hasSizeLessThanOrEqualTo(before.size());
        Files.delete(index);
        assertThat(run("undo")).isZero();
        assertThat(names(pictures)).hasSize(4);
        assertThat(run("list", "ignored")).isZero();
        assertThat(out).contains("c.png", "d.jpg");
    }

    @Test
    void folders_that_were_scanned_are_known_without_the_index() throws IOException {
        Files.delete(index);
        assertThat(run("list", "roots")).isZero();
        assertThat(out).contains(pictures.toString());
    }

    @Test
    void the_history_goes_to_other_programs() throws IOException {
        Path csv = temporary.resolve("history.csv");
        assertThat(run("history", "--format", "csv", "--output", csv.toString()))
                .isZero();
        assertThat(Files.readAllLines(csv)).hasSize(2).last().asString().contains(",done,move,", pictures.toString());
        assertThat(run("history", "--format", "csv", "--output", csv.toString()))
                .isEqualTo(2);
        assertThat(run("history", "--format", "json")).isZero();
        assertThat(out)
                .contains(
                        "\"version\" : 1",
                        "\"state\" : \"done\"",
                        temporary.resolve("away").toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private int run(String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).run(arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }
}
