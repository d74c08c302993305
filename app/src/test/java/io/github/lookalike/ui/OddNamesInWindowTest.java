package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pictures under names that would break a line, turn reading around, or pass for markup. */
@WindowTest
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows allows no such names")
class OddNamesInWindowTest {

    @TempDir
    private Path temporary;

    @BeforeAll
    static void paintOnTheEventThreadOnly() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void names_are_shown_as_they_are() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("line\nbreak"));
        paint(pictures.resolve("a\u202egpj.exe.jpg"), 360);
        paint(pictures.resolve("<html><b>b.jpg"), 180);
        Files.writeString(pictures.resolve("broken\u0007.jpg"), "no picture");
        try (WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), path -> "all"))) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            assertThat(window.frame().table("skipped").contents()[0][0]).endsWith("broken\\x07.jpg");

            window.click("reviewGroups");
            window.await("pictures are shown", () -> window.spoken("picture").size() == 2);
            assertThat(window.spoken("picture")).containsExactly("a\\u202egpj.exe.jpg", "<html><b>b.jpg");
            window.click(Command.TAKE_SUGGESTION);
            window.click(Command.APPLY);
            window.awaitLabel("applyTitle", "Nothing has been touched yet: ");
            assertThat(window.frame().table("applyLines").contents()[0][1]).endsWith("line\\nbreak/<html><b>b.jpg");
        }
    }

    private static void paint(Path file, int width) throws IOException {
        ImageIO.write(Landscape.paint(Scene.all()[0], width, width * 2 / 3), "jpg", file.toFile());
    }
}
