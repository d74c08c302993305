package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.text.Texts;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WindowTest
class KeysTest {

    @TempDir
    private Path data;

    private FakeWorkbench workbench;
    private WindowDriver window;

    @BeforeEach
    void openKeys() {
        workbench = new FakeWorkbench(data, Settings.usual(), file -> "");
        window = new WindowDriver(workbench);
        window.pressWithControl(KeyEvent.VK_5);
        window.awaitFocus("keeperRules");
        window.frame().tabbedPane("settingsTabs").selectTab("Keys");
        window.frame().table("keyTable").focus();
        window.awaitFocus("keyTable");
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void a_key_is_given_kept_and_heard_and_menus_show_it() {
        select(Command.SHOW_HISTORY);
        window.press(KeyEvent.VK_ENTER);
        window.answerByKey("dialog", KeyEvent.VK_F9);
        window.awaitFocus("keyTable");

        window.press(KeyEvent.VK_F9);
        window.awaitFocus("batches");
        window.await("it is kept", () -> workbench.settings().keys().contains("SHOW_HISTORY pressed F9"));
        AbstractButton entry =
                (AbstractButton) window.frame().menuItem("menu.SHOW_HISTORY").target();
        assertThat(entry.getAction().getValue(javax.swing.Action.ACCELERATOR_KEY))
                .hasToString("pressed F9");
        assertThat(window.frame().toggleButton("SHOW_HISTORY").target().getToolTipText())
                .contains("F9")
                .doesNotContain("Ctrl");
    }

    @Test
    void a_key_in_use_is_given_after_a_question_alone() {
        select(Command.SHOW_HISTORY);
        window.press(KeyEvent.VK_ENTER);
        window.answerByKey("dialog", KeyEvent.VK_F5);
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        assertThat(workbench.settings().keys()).isEmpty();

        window.press(KeyEvent.VK_ENTER);
        window.answerByKey("dialog", KeyEvent.VK_F5);
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.await("it is kept", () -> workbench.settings().keys().contains("SHOW_HISTORY pressed F5"));
        assertThat(workbench.settings().keys()).contains("START_SCAN");
        window.awaitFocus("keyTable");
        window.press(KeyEvent.VK_BACK_SPACE);
        window.await(
                "the usual key is back", () -> workbench.settings().keys().equals(java.util.List.of("START_SCAN")));
    }

    private void select(Command command) {
        window.frame()
                .table("keyTable")
                .cell(new Texts(Locale.ENGLISH).get("command", command))
                .select();
    }
}
