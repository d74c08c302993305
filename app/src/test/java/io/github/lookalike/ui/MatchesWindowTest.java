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

/** Who finds a stranger in a group takes it out of it, by keys alone. */
@WindowTest
class MatchesWindowTest {

    @TempDir
    private Path temporary;

    @Test
    void a_picture_leaves_its_group_and_comes_back_by_undo() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int width : new int[] {360, 300, 240}) {
            Path file = pictures.resolve(width + ".jpg");
            ImageIO.write(Landscape.paint(Scene.all()[0], width, width * 2 / 3), "jpg", file.toFile());
        }
        try (WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all"))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            window.click("reviewGroups");
            window.awaitFocus("groups");
            assertThat(window.frame().list("filmstrip").contents()).hasSize(3);

            window.press(KeyEvent.VK_RIGHT);
            window.press(KeyEvent.VK_RIGHT);
            window.press(KeyEvent.VK_W);
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            // It matches the keeper alone, and so is in no group now.
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            window.await("two are left", () -> window.frame().list("filmstrip").contents().length == 2);

            window.pressWithControl(KeyEvent.VK_Z);
            window.await("all are back", () -> window.frame().list("filmstrip").contents().length == 3);
        }
    }
}
