package io.github.lookalike.ui;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reviews what was found before sees which files are not as they were. */
@WindowTest
class FilesOnDiskTest {

    @TempDir
    private Path temporary;

    @Test
    void files_that_changed_or_are_gone_since_the_search_are_marked() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int width : new int[] {360, 240}) {
            Path file = pictures.resolve(width + ".jpg");
            ImageIO.write(Landscape.paint(Scene.all()[0], width, width * 2 / 3), "jpg", file.toFile());
        }
        try (WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all"))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            Files.setLastModifiedTime(
                    pictures.resolve("360.jpg"), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            Files.delete(pictures.resolve("240.jpg"));
            window.click("reviewGroups");
            window.awaitFocus("groups");
            window.awaitLabel("onDisk1", "Changed on disk");
            window.awaitLabel("onDisk2", "Not there any more");
        }
    }
}
