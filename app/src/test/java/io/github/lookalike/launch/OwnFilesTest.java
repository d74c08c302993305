package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The rights of what the program writes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other rights, and gives them by the user's own folder")
class OwnFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void nobody_else_may_look_into_the_data_folder() throws IOException {
        Path data = temporary.resolve("data");
        Path pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        TestPictures.write(3, pictures.resolve("a.png"));
        Path read = Files.createDirectories(data.resolve("trash")).resolve("users.png");
        Files.copy(pictures.resolve("a.png"), read);
        Files.setPosixFilePermissions(read, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(data.resolve("settings.json"), "{}");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(new InProcess(data).run("scan", pictures.toString()).code()).isZero();

        assertThat(rights(data)).isEqualTo("rwx------");
        for (Path file : below(data)) {
            boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            assertThat(rights(file)).as(file.toString()).isEqualTo(folder ? "rwx------" : "rw-------");
        }
        assertThat(rights(read))
                .as("a picture keeps its rights in the trash, too")
                .isEqualTo("rw-r--r--");
    }

    @Test
    void somebodys_folder_keeps_its_rights_and_files() throws IOException {
        Path home = Files.createDirectory(temporary.resolve("home"));
        Path note = Files.writeString(home.resolve("note.txt"), "hello");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("rw-r--r--"));

        new InProcess(home).run("list", "roots");

        assertThat(rights(home)).isEqualTo("rwxr-xr-x");
        assertThat(rights(note)).isEqualTo("rw-r--r--");
        assertThat(rights(home.resolve("index.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void a_damaged_settings_file_is_named_and_does_not_end_a_command() throws IOException {
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{\"workers\": ");

        InProcess.Ended first = new InProcess(data).run("list", "roots");
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("settings.json", "settings.damaged-");
        assertThat(new InProcess(data).run("list", "roots").err())
                .as("until a person removed it")
                .contains("settings.damaged-", "protected folders");
    }

    private static List<Path> below(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> !file.startsWith(data.resolve("trash"))).toList();
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
