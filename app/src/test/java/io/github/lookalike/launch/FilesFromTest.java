package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of names that other programs make. */
class FilesFromTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private String out = "";
    private String err = "";

    @BeforeEach
    void makePictures() throws IOException {
        pictures = Files.createDirectories(temporary.toRealPath().resolve("pic tures"));
        Files.createDirectories(pictures.resolve("below"));
        TestPictures.write(1, pictures.resolve("a.png"));
        TestPictures.write(2, pictures.resolve("b\nc.png"));
        TestPictures.write(3, pictures.resolve("below").resolve("d.png"));
    }

    private int run(String input, String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).runWith(input, arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }

    @Test
    void single_files_are_scanned_and_nothing_beside_them() {
        assertThat(run(pictures.resolve("a.png") + "\n", "scan", "--files-from", "-"))
                .isZero();
        assertThat(out).contains("1 pictures: 1 read");

        assertThat(run(pictures.resolve("b\nc.png") + "\0", "scan", "--files-from", "-", "-0"))
                .isZero();
        assertThat(out).contains("1 pictures: 1 read");

        assertThat(run("", "find", pictures.toString())).isZero();
        assertThat(out).contains("3 pictures");
        assertThat(run("", "scan", pictures.toString(), "--json")).isZero();
        assertThat(out).contains("\"reused\" : 3", "\"gone\" : 0");
    }

    @Test
    void files_and_folders_of_one_known_folder_are_one_scan() throws IOException {
        assertThat(run("", "scan", pictures.toString())).isZero();
        Files.delete(pictures.resolve("below").resolve("d.png"));
        TestPictures.write(4, pictures.resolve("a.png"));

        String list = pictures.resolve("a.png") + "\n" + pictures.resolve("below") + "\n";
        assertThat(run(list, "scan", "--files-from", "-")).isZero();
        assertThat(out).contains("1 read", "1 gone");
        assertThat(run("", "list", "roots")).isZero();
        assertThat(out.lines()).containsExactly(pictures.toString());
    }

    @Test
    void what_is_gone_since_it_was_listed_stops_nothing() {
        String list = pictures.resolve("gone.png") + "\n" + pictures.resolve("a.png") + "\r\n";

        assertThat(run(list, "scan", "--files-from", "-")).isEqualTo(3);
        assertThat(out).contains("1 read");
        assertThat(err).contains("not there: " + pictures.resolve("gone.png"));
    }

    @Test
    void an_empty_list_searches_nothing_rather_than_everything() throws IOException {
        assertThat(run("", "scan", pictures.toString())).isZero();
        Path empty = Files.writeString(temporary.resolve("list"), "");

        assertThat(run("", "find", "--files-from", empty.toString())).isEqualTo(2);
        assertThat(run("", "plan", "--files-from", empty.toString())).isEqualTo(2);
        assertThat(run("", "scan", "--files-from", empty.toString())).isZero();
        assertThat(run(pictures + "\n", "find", "--files-from", "-")).isZero();
        assertThat(out).contains("3 pictures");
    }

    @Test
    void a_list_that_cannot_be_meant_is_told() {
        assertThat(run(pictures.resolve("a.png") + "\0", "scan", "--files-from", "-"))
                .isEqualTo(2);
        assertThat(err).contains("-0");
        assertThat(run("", "scan", "-0", pictures.toString())).isEqualTo(2);
        assertThat(run("", "scan", "--files-from", "no such list")).isEqualTo(2);
        assertThat(run(pictures.resolve("a.png") + "\n", "find", "--files-from", "-"))
                .isEqualTo(2);
        assertThat(err).contains("is not a folder");
    }
}
