package io.github.lookalike.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.match.Level;
import io.github.lookalike.words.Worded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new").resolve("settings.json");
    }

    @Test
    void without_a_file_the_usual_settings_hold() throws IOException {
        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.usual());
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        Settings settings = new Settings(
                List.of(Path.of("/home/ä b"), Path.of("/x")),
                List.of(Path.of("/p")),
                List.of(Path.of("/q")),
                List.of("*.tmp", "a\"b"),
                1000,
                3,
                "jimagehash-average-64/1",
                Level.LOOSE,
                List.of("resolution", "oldest"),
                "move",
                false,
                true,
                Theme.DARK,
                List.of("one-plugin"),
                List.of("my.plugin.ratio=1=2"),
                List.of("MARK ctrl M", "FLIP"),
                "de",
                "10 20 1000 700 false 280");
        new SettingsFile(file).write(settings);

        assertThat(new SettingsFile(file).read()).isEqualTo(settings);
    }

    @Test
    void unknown_names_are_ignored_and_missing_ones_keep_their_usual_value() throws IOException {
        write("{\"future\": {\"a\": [1]}, \"workers\": 7}");

        Settings read = new SettingsFile(file).read();

        assertThat(read.workers()).isEqualTo(7);
        assertThat(read.algorithm()).isEqualTo(Settings.usual().algorithm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"pluginOptions\": [\"nothing\"]}",
                "{",
                "{\"workers\": -1}",
                "{\"similarity\": \"very\"}",
                "{\"theme\": \"pink\"}",
                "{\"folders\": [",
                "{\"workers\": 99999999999999999999}"
            })
    void a_broken_file_is_told_by_its_name(String content) throws IOException {
        write(content);

        assertThatThrownBy(() -> new SettingsFile(file).read()).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"workers\": -1}", "{\"theme\": \"pink\"}", "{\"folders\": [\"/a"})
    void a_broken_file_is_kept_under_another_name_and_the_usual_settings_hold(String content) throws IOException {
        write(content);

        SettingsFile.Reading read = new SettingsFile(file).readOrSetAside();

        assertThat(read.settings()).isEqualTo(Settings.usual());
        assertThat(Worded.of(read.notice())).contains(file.toString(), "settings.damaged-");
        Path kept = damaged();
        assertThat(kept).hasContent(content);
        assertThat(Worded.of(new SettingsFile(file).readOrSetAside().notice()))
                .contains(kept.toString(), "protected folders");
        Files.delete(kept);
        assertThat(new SettingsFile(file).readOrSetAside().notice()).isEmpty();
    }

    private Path damaged() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            return files.filter(one -> one.toString().contains("settings.damaged-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void what_a_broken_file_still_says_of_protected_folders_and_switched_off_plugins_holds() throws IOException {
        write("{\"theme\": \"dark\", \"disabledPlugins\": [\"one\"], \"protectedFolders\": [\"/a\", \"/b\", \"/c");

        SettingsFile.Reading read = new SettingsFile(file).readOrSetAside();

        assertThat(read.settings().protectedFolders()).containsExactly(Path.of("/a"), Path.of("/b"));
        assertThat(read.settings().disabledPlugins()).containsExactly("one");
        assertThat(read.settings().theme()).isEqualTo(Settings.usual().theme());
        assertThat(Worded.of(read.notice())).contains("[/a, /b]");
        assertThat(new SettingsFile(file).readOrSetAside().settings()).isEqualTo(read.settings());
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
