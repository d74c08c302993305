package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same groups, keepers and reasons in whatever order they came into the index. */
final class OrderOfScansTest {

    /** One photograph saved anew for each way a camera may be held: which came first is nearly a tie. */
    private static final List<String> NAMES = List.of("0", "1", "3", "4", "6");

    @TempDir
    private Path temporary;

    @Test
    void does_not_change_what_is_kept_nor_why() throws IOException {
        Path corpus = Path.of("..").resolve("../shared/corpora/labelled/exif-orientation");
        assumeTrue(Files.isDirectory(corpus), corpus + " is not here");
        List<Path> folders = new ArrayList<>();
        for (String name : NAMES) {
            String file = "Landscape_" + name + ".jpg";
            Path folder = Files.createDirectories(temporary.resolve("album").resolve(name));
            Files.copy(corpus.resolve(file), folder.resolve(file));
            folders.add(folder);
        }

        String there = found("there", folders);
        Collections.reverse(folders);

        assertThat(found("back", folders)).isEqualTo(there).contains("Landscape_0.jpg");
    }

    private String found(String data, List<Path> inOrder) {
        InProcess program = new InProcess(temporary.resolve(data));
        for (Path folder : inOrder) {
            assertThat(program.run("scan", folder.toString()).code()).isZero();
        }
        return program.run("find", temporary.resolve("album").toString(), "--format", "json")
                .out();
    }
}
