package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another program is chosen by keys, and gets the picture whatever it is called. */
@WindowTest
@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems ask in their own dialogs")
@EnabledIfEnvironmentVariable(
        named = OpenWithWindowTest.SHARE,
        matches = ".*data-home",
        disabledReason = "what a person has in their data folder is not to be changed")
class OpenWithWindowTest {

    static final String SHARE = "XDG_DATA_HOME";

    private static final String ODD = "- $(touch x) \"q\" ; & %f.jpg";

    private final Path share = Path.of(System.getenv().getOrDefault(SHARE, ""));

    @TempDir
    private Path temporary;

    private Path told;

    @BeforeEach
    void program() throws IOException {
        told = temporary.resolve("told");
        Path script = Files.writeString(
                temporary.resolve("viewer"),
                "#!/bin/sh\nprintf '%s\\n' $# \"$@\" > \"" + told + ".part\"\nmv \"" + told + ".part\" \"" + told
                        + "\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(share.resolve("applications"));
        Files.createDirectories(share.resolve("mime"));
        Files.writeString(share.resolve("mime/globs2"), "50:image/x-lookalike-test:*.jpg\n");
        Files.write(
                share.resolve("applications/viewer.desktop"),
                List.of(
                        "[Desktop Entry]",
                        "Type=Application",
                        "Name=A viewer",
                        "Exec=" + script + " --show %f",
                        "MimeType=image/x-lookalike-test;"));
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        Files.delete(share.resolve("applications/viewer.desktop"));
        Files.delete(share.resolve("mime/globs2"));
    }

    @Test
    void the_program_chosen_gets_the_picture_as_one_word() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int width : new int[] {240, 120}) {
            Path file = Files.createDirectories(pictures.resolve(String.valueOf(width)))
                    .resolve(ODD);
            ImageIO.write(Landscape.paint(Scene.all()[0], width, width * 2 / 3), "jpg", file.toFile());
        }
        try (WindowDriver window = new WindowDriver(new FakeWorkbench(
                temporary.resolve("data"), Settings.usual(), file -> String.valueOf(file.getFileName())))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            window.openPage(Command.SHOW_REVIEW);
            window.awaitFocus("groups");
            window.pressWithControlAndShift(KeyEvent.VK_W);
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            window.await("the program was started", () -> Files.exists(told));
            window.awaitFocus("groups");
        }
        List<String> words = Files.readAllLines(told);
        assertThat(words).hasSize(3).startsWith("2", "--show");
        assertThat(words.get(2)).startsWith(pictures + "/").endsWith(ODD);
    }
}
