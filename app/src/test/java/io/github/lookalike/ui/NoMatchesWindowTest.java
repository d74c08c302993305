package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.fake.FakeWorkbench;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WindowTest
class NoMatchesWindowTest {

    @TempDir
    private Path data;

    @Test
    void what_was_called_no_match_is_listed_and_taken_back_by_keys() {
        FakeWorkbench workbench = new FakeWorkbench(data, Settings.usual(), file -> "");
        IgnoredPairs.Entry older = entry("dawn.jpg", "noon.jpg", 1);
        workbench.ignoredPairs().add(older);
        workbench.ignoredPairs().add(entry("noon.jpg", "night.jpg", 2));
        try (WindowDriver window = new WindowDriver(workbench)) {
            window.pressWithControl(KeyEvent.VK_5);
            window.awaitFocus("keeperRules");
            window.frame().tabbedPane("settingsTabs").selectTab("No matches");
            window.frame().table("noMatches").focus();
            window.awaitFocus("noMatches");
            window.frame().table("noMatches").requireRowCount(2);
            assertThat(window.frame().table("noMatches").contents()[0]).contains("noon.jpg", "night.jpg");

            window.press(KeyEvent.VK_DELETE);
            window.await("one is left", () -> window.frame().table("noMatches").rowCount() == 1);
            assertThat(workbench.ignoredPairs().entries()).containsExactly(older);
            window.click("takeBackNoMatches");
            window.await("none is left", () -> window.frame().table("noMatches").rowCount() == 0);
            assertThat(workbench.ignoredPairs().pairs()).isEmpty();
            window.frame().button("takeBackNoMatches").requireDisabled();
        }
    }

    private static IgnoredPairs.Entry entry(String one, String other, int number) {
        return new IgnoredPairs.Entry(
                new IgnoredPairs.Pair("a" + number, "b" + number), one, other, Instant.ofEpochSecond(number));
    }
}
