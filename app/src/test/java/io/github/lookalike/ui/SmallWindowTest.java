package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the window is as small as it may be, all that decides is still whole. */
@WindowTest
class SmallWindowTest {

    private static final Dimension SMALL = new Dimension(900, 600);

    /** Buttons have so many pixels around them in which nothing is painted, and which their neighbours may take. */
    private static final int RIM = 4;

    /** Points; so large that no least height hides what the rows need, whatever fonts there are. */
    private static final int LARGE = 20;

    @TempDir
    private Path temporary;

    @Test
    void tools_pictures_and_buttons_of_the_review_are_whole() throws IOException {
        try (WindowDriver window = small(360, 240)) {
            Stream.of("PREVIOUS_GROUP", "LOUPE", "REVEAL", "TAKE_SUGGESTION", "column1", "column2", "star2", "APPLY")
                    .forEach(name -> window.await(name + " is whole", () -> isWhole(window, name)));
            assertThat(window.frame().target().getSize()).isEqualTo(SMALL);
        }
    }

    @Test
    void each_button_that_decides_is_whole_beside_more_pictures_than_fit() throws IOException {
        try (WindowDriver window = small(Locale.GERMAN, 360, 300, 240, 200)) {
            Stream.of("KEEP_AND_ADVANCE", "TRASH", "MOVE", "DELETE", "NO_MATCH")
                    .forEach(name -> window.await(name + " is whole", () -> areWhole(window, name)));
            window.frame().resizeTo(new Dimension(1600, 600));
            GuiActionRunner.execute(() -> window.frame().target().validate());
            window.await("there is room for words", () -> worded(window, "TRASH"));
            window.await("they are whole, too", () -> areWhole(window, "TRASH"));
        }
    }

    @Test
    void why_a_picture_stays_or_is_held_back_is_said_in_as_many_lines_as_it_takes() throws IOException {
        try (WindowDriver window = small(Locale.GERMAN, 360, 300, 240)) {
            Stream.of("safety", "reasons")
                    .forEach(name -> window.await(name + " is whole", () -> areSaidWhole(window, name)));
            window.await("there is not room for all", () -> beyond(window, "facts2") > 0);
            window.pressWithShift(KeyEvent.VK_PAGE_DOWN);
            window.await("the rest is scrolled to", () -> scrolled(window, "facts2") > 0);
        }
    }

    @Test
    void the_promise_and_ways_back_are_whole_in_the_longer_language() throws IOException {
        try (WindowDriver window = small(Locale.GERMAN, 360, 240)) {
            window.await(
                    "the promise is read whole",
                    () -> GuiActionRunner.execute(() -> {
                        Component promise = window.showing("promise").iterator().next();
                        return promise.getWidth() >= promise.getPreferredSize().width;
                    }));
            window.openPage(Command.SHOW_HISTORY);
            window.await("ways back are whole", () -> areWhole(window, "UNDO_BATCH_TO"));
        }
    }

    @Test
    void escape_leaves_bursts_for_all_groups() throws IOException {
        try (WindowDriver window = small(360, 240)) {
            window.pressWithControl(KeyEvent.VK_B);
            window.await("there are none", () -> rows(window) == 0);
            window.press(KeyEvent.VK_ESCAPE);
            window.await("all are back", () -> rows(window) == 1);
            window.awaitFocus("groups");
        }
    }

    @Test
    void what_begins_a_scan_is_whole_in_the_longer_language() throws IOException {
        try (WindowDriver window = small(Locale.GERMAN, 360, 240)) {
            window.openPage(Command.SHOW_SCAN);
            Stream.of("TOGGLE_PROTECTED", "REMOVE_FOLDERS", "ADD_FOLDERS", "workers", "START_SCAN")
                    .forEach(name -> window.await(name + " is whole", () -> isWhole(window, name)));
        }
    }

    @Test
    void facts_that_do_not_fit_are_scrolled_by_keys_in_all_columns() throws IOException {
        try (WindowDriver window = small(360, 300, 240)) {
            window.await("there is not room for all", () -> beyond(window, "facts2") > 0);
            window.pressWithShift(KeyEvent.VK_PAGE_DOWN);
            window.await("facts are scrolled", () -> scrolled(window, "facts1") > 0);
            assertThat(scrolled(window, "facts2")).isEqualTo(scrolled(window, "facts1"));
            window.pressWithShift(KeyEvent.VK_PAGE_UP);
            window.await("facts are back", () -> scrolled(window, "facts1") == 0);
            window.awaitFocus("groups");
        }
    }

    @Test
    void settings_that_do_not_fit_are_scrolled_to_where_the_focus_is() throws IOException {
        try (WindowDriver window = small(360, 240)) {
            window.openPage(Command.SHOW_SETTINGS);
            window.awaitFocus("keeperRules");
            window.focusList("protected");
            window.await("the list is whole", () -> isWhole(window, "protected"));
        }
    }

    @Test
    void rows_of_a_narrow_list_have_room_for_both_words_of_a_group() throws IOException {
        try (WindowDriver window = small(Locale.GERMAN, 360, 240)) {
            GuiActionRunner.execute(() -> groups(window).setFont(new Font(Font.DIALOG, Font.PLAIN, LARGE)));
            listWidth(window, 700);
            window.await("one line of words is enough", () -> groups(window).getWidth() > 600);
            int oneLine = rowHeight(window);
            listWidth(window, 210);
            window.await("there is a line for each", () -> rowHeight(window) > oneLine);
        }
    }

    private static int rowHeight(WindowDriver window) {
        return GuiActionRunner.execute(() -> groups(window).getFixedCellHeight());
    }

    private static void listWidth(WindowDriver window, int width) {
        GuiActionRunner.execute(() -> {
            JSplitPane split = (JSplitPane) SwingUtilities.getAncestorOfClass(JSplitPane.class, groups(window));
            split.setDividerLocation(width);
            window.frame().target().validate();
        });
    }

    private static JList<?> groups(WindowDriver window) {
        return (JList<?>) window.showing("groups").iterator().next();
    }

    /** The review of one group of pictures that are so wide. */
    private WindowDriver small(int... widths) throws IOException {
        return small(Locale.ENGLISH, widths);
    }

    private WindowDriver small(Locale locale, int... widths) throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int width : widths) {
            Path file = pictures.resolve(width + ".jpg");
            ImageIO.write(Landscape.paint(Scene.all()[0], width, width * 2 / 3), "jpg", file.toFile());
        }
        WindowDriver window =
                new WindowDriver(new FakeWorkbench(temporary.resolve("data"), Settings.usual(), file -> "all"), locale);
        window.addFolder(pictures);
        window.click(Command.START_SCAN);
        window.awaitLabel("summary", locale.equals(Locale.GERMAN) ? "Eine Gruppe" : "One group");
        window.click("reviewGroups");
        window.awaitFocus("groups");
        window.frame().resizeTo(SMALL);
        // A virtual screen tells nobody that there is less room now.
        GuiActionRunner.execute(() -> window.frame().target().validate());
        return window;
    }

    private static boolean worded(WindowDriver window, String name) {
        return GuiActionRunner.execute(() -> window.showing(name).stream()
                .map(AbstractButton.class::cast)
                .allMatch(
                        button -> button.getText() != null && !button.getText().isEmpty()));
    }

    /** As high as all lines in this width, and as high in all columns. */
    private static boolean areSaidWhole(WindowDriver window, String name) {
        return GuiActionRunner.execute(() -> {
            Set<Integer> heights = new HashSet<>();
            for (Component said : window.showing(name)) {
                JTextArea asked = new JTextArea(((JTextArea) said).getText());
                asked.setFont(said.getFont());
                asked.setLineWrap(true);
                asked.setWrapStyleWord(true);
                asked.setBorder(null);
                asked.setSize(said.getWidth(), Short.MAX_VALUE);
                if (said.getHeight() < asked.getPreferredSize().height) {
                    return false;
                }
                heights.add(said.getHeight());
            }
            return heights.size() == 1;
        });
    }

    private static int scrolled(WindowDriver window, String name) {
        return GuiActionRunner.execute(() -> bar(window, name).getValue());
    }

    private static int beyond(WindowDriver window, String name) {
        return GuiActionRunner.execute(
                () -> bar(window, name).getMaximum() - bar(window, name).getVisibleAmount());
    }

    private static JScrollBar bar(WindowDriver window, String name) {
        return ((JScrollPane) window.showing(name).iterator().next()).getVerticalScrollBar();
    }

    private static int rows(WindowDriver window) {
        return GuiActionRunner.execute(() -> groups(window).getModel().getSize());
    }

    private static boolean areWhole(WindowDriver window, String name) {
        return GuiActionRunner.execute(() ->
                !window.showing(name).isEmpty() && window.showing(name).stream().allMatch(SmallWindowTest::isWhole));
    }

    private static boolean isWhole(WindowDriver window, String name) {
        return GuiActionRunner.execute(() -> window.showing(name).stream().anyMatch(SmallWindowTest::isWhole));
    }

    private static boolean isWhole(Component component) {
        Rectangle seen = ((JComponent) component).getVisibleRect();
        return !seen.isEmpty()
                && seen.width >= component.getWidth() - RIM
                && seen.height >= component.getHeight() - RIM;
    }
}
