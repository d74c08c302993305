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
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WindowTest
class FolderPairsWindowTest {

    @TempDir
    private Path temporary;

    @BeforeAll
    static void paintOnTheEventThreadOnly() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void a_folder_beside_another_is_seen_and_decided_by_keys() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int i = 0; i < 3; i++) {
            paint(pictures, "album", i, 240);
            paint(pictures, "backup", i, 120);
        }
        paint(pictures, "backup", 3, 120);
        try (WindowDriver window = new WindowDriver(new FakeWorkbench(
                temporary.resolve("data"), Settings.usual(), file -> String.valueOf(file.getFileName())))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "3 groups");
            window.click("reviewGroups");
            window.awaitFocus("groups");

            window.pressWithControl(KeyEvent.VK_I);
            window.awaitFocus("overviewReasons");
            window.pressWithControl(KeyEvent.VK_U);
            window.awaitFocus("folderPairList");
            window.awaitLabel("folderPair", pictures.resolve("album") + " is 3 of 3 contained");
            window.press(KeyEvent.VK_DOWN);
            window.awaitLabel(
                    "folderPair",
                    pictures.resolve("backup") + " is 3 of 4 contained in " + pictures.resolve("album") + ", 1 unique");
            assertThat(window.frame().table("uniques").contents()).hasDimensions(1, 2);
            assertThat(window.frame().table("uniques").contents()[0][0])
                    .isEqualTo(pictures.resolve("backup").resolve("3.jpg").toString());

            window.press(KeyEvent.VK_ENTER);
            window.answerByKey("dialog", KeyEvent.VK_ENTER);
            window.press(KeyEvent.VK_ESCAPE);
            window.awaitFocus("overviewReasons");
            window.press(KeyEvent.VK_ESCAPE);
            window.awaitFocus("groups");
            window.awaitLabel("totals", "3 files");
        }
    }

    private static void paint(Path pictures, String folder, int scene, int width) throws IOException {
        Path file = Files.createDirectories(pictures.resolve(folder)).resolve(scene + ".jpg");
        ImageIO.write(Landscape.paint(Scene.all()[scene], width, width * 2 / 3), "jpg", file.toFile());
    }
}
