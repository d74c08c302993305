package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void what_the_user_names_comes_first() {
        Path chosen = DataFolder.choose(
                Optional.of(folder),
                Map.of("LOOKALIKE_HOME", "/elsewhere"),
                folder.resolve("lookalike.jar"),
                "Linux",
                "/home/me");

        assertThat(chosen).isEqualTo(folder);
    }

    @Test
    void the_variable_comes_before_a_portable_jar() throws IOException {
        Files.createFile(folder.resolve("portable"));
        Path jar = folder.resolve("lookalike.jar");

        assertThat(DataFolder.choose(Optional.empty(), Map.of("LOOKALIKE_HOME", "/variable"), jar, "Linux", "/home/me"))
                .isEqualTo(Path.of("/variable").toAbsolutePath());
        assertThat(DataFolder.choose(Optional.empty(), Map.of(), jar, "Linux", "/home/me"))
                .isEqualTo(folder.resolve("data"));
    }

    @Test
    void each_platform_has_its_own_place() {
        assertThat(platform("Linux", Map.of())).isEqualTo(Path.of("/home/me/.local/share/lookalike"));
        assertThat(platform("Linux", Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/lookalike"));
        assertThat(platform("Mac OS X", Map.of())).isEqualTo(Path.of("/home/me/Library/Application Support/Lookalike"));
        assertThat(platform("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Lookalike"));
    }

    private Path platform(String system, Map<String, String> environment) {
        return DataFolder.choose(Optional.empty(), environment, folder.resolve("lookalike.jar"), system, "/home/me");
    }
}
