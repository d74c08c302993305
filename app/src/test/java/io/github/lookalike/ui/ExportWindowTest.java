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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list shows is written to a file, and nothing else is. */
@WindowTest
class ExportWindowTest {

    @TempDir
    private Path temporary;

    @Test
    void groups_that_are_shown_are_written_as_the_name_says() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int scene = 0; scene < 2; scene++) {
            paint(pictures, "large", scene, 240);
            paint(pictures, "small", scene, 120);
        }
        try (WindowDriver window = new WindowDriver(new FakeWorkbench(
                temporary.resolve("data"), Settings.usual(), file -> String.valueOf(file.getFileName())))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "2 groups");
            window.click("reviewGroups");
            window.awaitFocus("groups");

            Path page = temporary.resolve("groups.html");
            export(window, page);
            assertThat(page)
                    .content()
                    .contains("2 groups among 4 pictures", "same picture", "data:image/jpeg", "50 % size");

            window.frame().textBox("search").enterText("1.jpg");
            window.awaitLabel("count", "1 of 2");
            window.press(KeyEvent.VK_ENTER);
            window.awaitFocus("groups");
            Path table = temporary.resolve("groups.csv");
            export(window, table);
            assertThat(table)
                    .content()
                    .startsWith("group,tier,role,path")
                    .contains("1.jpg")
                    .doesNotContain("0.jpg");
        }
    }

    @Test
    void a_picture_is_never_written_over() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        Path large = paint(pictures, "large", 0, 240);
        paint(pictures, "small", 0, 120);
        Path disguised = Files.copy(large, temporary.resolve("groups.html"));
        byte[] before = Files.readAllBytes(disguised);
        try (WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all"))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            window.click("reviewGroups");
            window.awaitFocus("groups");
            window.pressWithControl(KeyEvent.VK_E);
            window.chooseFile(temporary.resolve("groups"));
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            assertThat(disguised).hasBinaryContent(before);
        }
    }

    /** Of three pictures the kept one is removed: the others are not known to match each other. */
    @Test
    void what_is_no_group_any_more_is_left_out_and_that_is_said() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        paint(pictures, "large", 0, 240);
        paint(pictures, "small", 0, 120);
        paint(pictures, "tiny", 0, 60);
        try (WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all"))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            window.click("reviewGroups");
            window.awaitFocus("groups");
            window.press(KeyEvent.VK_SPACE);
            window.awaitLabel("totals", "1 file");
            window.pressWithControl(KeyEvent.VK_ENTER);
            window.awaitLabel("applyTitle", "Nothing has been touched yet: one file");
            window.press(KeyEvent.VK_ENTER);
            window.awaitLabel("applyTitle", "Done: one file");
            window.press(KeyEvent.VK_ENTER);
            window.awaitFocus("groups");

            window.pressWithControl(KeyEvent.VK_E);
            window.chooseFile(temporary.resolve("groups.csv"));
            window.await("it is said", () -> window.dialogText().contains("One group was left out"));
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
        }
    }

    private static void export(WindowDriver window, Path target) {
        window.pressWithControl(KeyEvent.VK_E);
        window.chooseFile(target);
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.awaitFocus("groups");
    }

    private static Path paint(Path pictures, String folder, int scene, int width) throws IOException {
        Path file = Files.createDirectories(pictures.resolve(folder)).resolve(scene + ".jpg");
        ImageIO.write(Landscape.paint(Scene.all()[scene], width, width * 2 / 3), "jpg", file.toFile());
        return file;
    }
}
