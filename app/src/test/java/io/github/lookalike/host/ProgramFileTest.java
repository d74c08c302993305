package io.github.lookalike.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTest {

    private static final String NAME = "/some/Program.class";

    @TempDir
    private Path folder;

    @Test
    void the_program_is_where_its_classes_are() {
        assertThat(ProgramFile.find().resolve("io/github/lookalike/host/ProgramFile.class"))
                .isRegularFile();
    }

    @Test
    void a_jar_is_found_by_any_name_and_so_is_a_folder() throws IOException {
        Path jar = folder.resolve("zweites Laufwerk #1! Ü%20+.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(NAME.substring(1)));
        }
        Path classes = folder.resolve("other classes!");
        Files.createFile(Files.createDirectories(classes.resolve("some")).resolve("Program.class"));

        assertThat(home(jar)).isEqualTo(jar);
        assertThat(home(classes)).isEqualTo(classes);
    }

    private static Path home(Path place) throws IOException {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return ProgramFile.home(
                    Objects.requireNonNull(classes.getResource(NAME.substring(1)))
                            .toString(),
                    NAME);
        }
    }
}
