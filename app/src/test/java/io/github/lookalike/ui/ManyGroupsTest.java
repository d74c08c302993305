package io.github.lookalike.ui;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.fake.ManyGroups;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100 000 groups are reviewed without the window ever holding still. */
@WindowTest
class ManyGroupsTest {

    private static final int GROUPS = 100_000;
    private static final String SAFE = "75,000 files";

    /** Of processor time in one event. */
    private static final double MOST_MILLIS = 100;

    /** Of processor time in all events until the groups are painted. */
    private static final double MOST_MILLIS_TO_OPEN = 500;

    @TempDir
    private Path temporary;

    private final SoftAssertions slow = new SoftAssertions();
    private WindowDriver window;
    private EventThreadWatch watch;

    @BeforeEach
    void openWindow() {
        window = new WindowDriver(new FakeWorkbench(temporary, Settings.usual(), new ManyGroups(GROUPS)));
        window.press(KeyEvent.VK_F1);
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        watch = new EventThreadWatch();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void no_event_takes_longer_than_a_person_notices() {
        window.pressWithControl(KeyEvent.VK_2);
        window.await("the groups are there", () -> window.isShowing("groups"));
        window.awaitLabel("groupTitle", "Group 1 of 100,000");
        window.awaitLabel("count", "100,000 of 100,000");
        // The first look loads classes and letters, however many groups there are.
        opened();
        for (int i = 0; i < 5; i++) {
            window.press(KeyEvent.VK_DOWN);
        }
        window.press(KeyEvent.VK_END);
        window.awaitLabel("groupTitle", "Group 100,000 of");
        window.press(KeyEvent.VK_HOME);
        held("stepping");

        for (int order = 1; order < 6; order++) {
            int index = order % 5;
            String before = window.label("groupTitle");
            window.frame().comboBox("order").selectItem(index);
            window.await("sorted", () -> !window.label("groupTitle").equals(before) || index == 0);
        }
        held("sorting");

        window.pressWithControl(KeyEvent.VK_F);
        window.frame().textBox("search").setText("copy-0012");
        window.awaitLabel("count", "100 of");
        window.press(KeyEvent.VK_ESCAPE);
        window.awaitLabel("count", "100,000 of");
        held("filtering");

        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "1 file");
        window.pressWithControl(KeyEvent.VK_Z);
        window.awaitLabel("totals", "Nothing marked");
        held("deciding and undoing");

        window.click(Command.TAKE_SAFE_SUGGESTIONS);
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.awaitLabel("totals", SAFE);
        held("marking all safe ones");

        window.pressWithControl(KeyEvent.VK_Z);
        window.awaitLabel("totals", "Nothing marked");
        held("undoing all of it");
        slow.assertAll();
    }

    private void opened() {
        slow.assertThat(watch.totalMillis()).as("opening").isLessThan(MOST_MILLIS_TO_OPEN);
        watch.reset();
    }

    private void held(String action) {
        slow.assertThat(watch.longestMillis())
                .as(action + ": " + watch.longestEvent())
                .isLessThan(MOST_MILLIS);
        watch.reset();
    }
}
