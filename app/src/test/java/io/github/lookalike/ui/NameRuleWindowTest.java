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
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of names is made by keys, says what it would change, and goes again. */
@WindowTest
class NameRuleWindowTest {

    @TempDir
    private Path temporary;

    @Test
    void a_rule_of_names_says_what_it_tells_apart_and_which_keepers_it_changes() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        ImageIO.write(
                Landscape.paint(Scene.all()[0], 240, 160),
                "jpg",
                pictures.resolve("large.jpg").toFile());
        ImageIO.write(
                Landscape.paint(Scene.all()[0], 120, 80),
                "jpg",
                pictures.resolve("small.jpg").toFile());
        FakeWorkbench workbench = new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all");
        try (WindowDriver window = new WindowDriver(workbench)) {
            window.addFolder(pictures);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "One group");
            window.openPage(Command.SHOW_SETTINGS);
            window.awaitFocus("keeperRules");

            window.press(KeyEvent.VK_INSERT);
            DialogFixture dialog =
                    WindowFinder.findDialog("dialog").using(window.frame().robot());
            dialog.textBox("namePattern").enterText("SMALL*");
            window.await(
                    "it says what is named so",
                    () -> dialog.textBox("nameRuleEffect")
                            .text()
                            .startsWith("One picture of the groups at hand is named so; in one group"));
            window.answerByKey("dialog", KeyEvent.VK_ENTER);

            window.await("it is kept", () -> rules(workbench).contains("name-like:SMALL*"));
            assertThat(rules(workbench).get(1)).isEqualTo("name-like:SMALL*");
            window.await(
                    "it says which keepers change",
                    () -> window.frame()
                            .textBox("keeperEffect")
                            .text()
                            .startsWith("These rules would change one keeper of 1"));

            window.focusList("keeperRules");
            window.press(KeyEvent.VK_DELETE);
            window.await("it is gone", () -> rules(workbench).stream().noneMatch(rule -> rule.contains(":")));
            int left = rules(workbench).size();
            window.press(KeyEvent.VK_HOME);
            window.press(KeyEvent.VK_DELETE);
            assertThat(window.frame().list("keeperRules").contents()).hasSize(left);
        }
    }

    private static List<String> rules(FakeWorkbench workbench) {
        return workbench.settings().keeperRules();
    }
}
